// A chosen command in the message box: its name, a field for each option, and the options that may still be added.
import { el } from './dom.js';
import { createField } from './field.js';
import { icon } from './icons.js';
import { endsInName } from './typed.js';

/**
 * @param {object} command an entry of /api/about
 * @param {{popup: object, hint(words: Node[] | null): void, complete: Function, send(values: object[]): void, leave(text: string): void,
 *   recall(event: KeyboardEvent): boolean, edited(): void}} composer
 */
export function commandForm(command, composer) {
  const fieldRow = el('span', { class: 'fields' });
  const adders = el('span', { class: 'adders' });
  const element = el(
    'div',
    { class: 'command-form', role: 'group', 'aria-label': `Command ${command.name}` },
    el('span', { class: 'command-chip' }, `/${command.name}`),
    fieldRow,
    adders,
  );
  const fields = [];

  function hint(option, fault) {
    if (fault) return composer.hint([el('strong', { class: 'fault' }, fault)]);
    const need = option.required ? 'required' : 'optional';
    return composer.hint([
      el('strong', {}, option.name),
      ` ${option.description}`,
      el('span', { class: 'need' }, need),
    ]);
  }

  function addField(option) {
    const field = createField(option, {
      popup: composer.popup,
      hint,
      complete: (focused, text, signal) =>
        composer.complete(command, values({ but: focused.name }), focused, text, signal),
      picked,
      key,
    });
    fields.push(field);
    fieldRow.append(field.element);
    drawAdders();
    return field;
  }

  function removeField(field) {
    const at = fields.indexOf(field);
    fields.splice(at, 1);
    (fields[at - 1] ?? fields[at])?.focus({ quiet: true });
    field.element.remove();
    drawAdders();
    if (fields.length === 0) adders.querySelector('button')?.focus();
  }

  function drawAdders() {
    const open = command.options.filter((option) => !fields.some((field) => field.option === option));
    adders.replaceChildren(
      ...open.map((option) =>
        el(
          'button',
          {
            type: 'button',
            class: 'adder',
            'aria-label': `Add ${option.name}: ${option.description}`,
            onclick: () => addField(option).focus(),
          },
          icon('plus'),
          option.name,
        ),
      ),
    );
  }

  function values({ but } = {}) {
    return fields.flatMap((field) => {
      const read = field.read();
      if (field.option.name === but || !('value' in read)) return [];
      return [{ name: field.option.name, value: read.value, shown: field.input.value.trim() }];
    });
  }

  function picked() {
    composer.edited();
    const empty = fields.find((field) => field.option.required && 'missing' in field.read());
    empty?.focus();
  }

  function submit() {
    for (const field of fields) {
      const read = field.read();
      const fault = 'missing' in read && field.option.required ? `Fill in “${field.option.name}” first.` : read.wrong;
      if (fault !== undefined) {
        field.focus({ quiet: true });
        field.markWrong(fault);
        return;
      }
    }
    composer.send(values());
  }

  function key(event, field) {
    if (event.isComposing) return;
    const at = fields.indexOf(field);
    const { input } = field;
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const atEnd = input.selectionStart === input.value.length;
    if (event.key === 'Enter') submit();
    else if (event.key === 'Backspace' && input.value === '' && !field.option.required) removeField(field);
    else if (event.key === 'Backspace' && input.value === '' && at === 0) composer.leave(`/${command.name}`);
    else if (event.key === 'Escape') composer.leave('');
    else if (event.key === 'ArrowLeft' && atStart && fields[at - 1]) fields[at - 1].focus({ quiet: true });
    else if (event.key === 'ArrowRight' && atEnd && fields[at + 1]) fields[at + 1].focus({ quiet: true });
    else if (!composer.recall(event)) return;
    event.preventDefault();
  }

  /** `outlet:` typed in any field goes to that option, as in Discord. */
  function named({ target }) {
    composer.edited();
    const typed = endsInName(target.value, command.options);
    const from = fields.find(({ input }) => input === target);
    if (typed === null || from === undefined) return;
    from.fill(typed.before);
    const field = fields.find(({ option }) => option === typed.option) ?? addField(typed.option);
    if (field !== from) field.focus();
  }

  element.addEventListener('input', named);
  element.addEventListener('keydown', (event) => {
    if (event.target.tagName === 'TEXTAREA') return;
    const bare = event.target === element;
    if (event.key === 'Escape') composer.leave('');
    else if (bare && event.key === 'Enter') submit();
    else if (bare && event.key === 'Backspace') composer.leave(`/${command.name}`);
    else return;
    // Otherwise the key would go on into the text box, which has the cursor by now.
    event.preventDefault();
  });
  for (const option of command.options.filter(({ required }) => required)) addField(option);
  drawAdders();
  if (command.options.length === 0) element.tabIndex = 0;

  return {
    element,
    submit,
    /** Puts texts and values into the fields, adding those that are missing. */
    fill(entries) {
      for (const { name, shown, value } of entries) {
        const option = command.options.find((candidate) => candidate.name === name);
        if (option === undefined) continue;
        const field = fields.find((candidate) => candidate.option === option) ?? addField(option);
        field.fill(shown, value);
      }
    },
    focus({ quiet = false } = {}) {
      const empty = fields.find((field) => 'missing' in field.read());
      const next = empty ?? fields.at(-1);
      if (next !== undefined) next.focus({ quiet });
      else {
        (adders.querySelector('button') ?? element).focus();
        composer.hint([el('strong', {}, `/${command.name}`), ` ${command.description}. Enter sends it.`]);
      }
    },
  };
}
