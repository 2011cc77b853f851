// One option of a command as a field in the message box.
import { el } from './dom.js';
import { choicesOf, fittingChoices, readValue } from './typed.js';

/** Milliseconds of quiet before a completion is asked for. */
const QUIET = 140;

/**
 * @param {object} option an option of /api/about
 * @param {{popup: object, hint(option: object, fault?: string): void, complete(option: object, text: string, signal: AbortSignal):
 *   Promise<{name: string, value: string}[]>, picked(): void, key(event: KeyboardEvent, field: object): void}} form
 */
export function createField(option, form) {
  const choices = choicesOf(option);
  const lists = choices.length > 0 || option.autocomplete;
  let chosen = null;
  let timer = 0;
  let asked = new AbortController();

  const input = el('textarea', {
    rows: '1',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-required': String(option.required),
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'data-option': option.name,
    ...(lists ? { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' } : {}),
  });
  const element = el(
    'label',
    { class: 'field' },
    el('span', { class: 'field-name', 'aria-hidden': 'true' }, option.name),
    input,
  );
  const field = { option, element, input, read, focus, fill, markWrong };

  function read() {
    return readValue(option, input.value, chosen);
  }

  /** Shows text with the value that goes with it; `value` undefined means that the text was typed. */
  function fill(text, value) {
    input.value = text;
    chosen = value === undefined ? null : { value };
    grow();
  }

  function focus({ quiet = false } = {}) {
    input.dataset.quiet = quiet ? 'yes' : '';
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }

  function markWrong(fault) {
    element.classList.toggle('wrong', fault !== null);
    input.setAttribute('aria-invalid', String(fault !== null));
    form.hint(option, fault);
  }

  function show(found) {
    if (document.activeElement !== input) return;
    form.popup.show(
      input,
      found.map(({ name, value }) => ({
        draw: () => [el('span', { class: 'option-name' }, name)],
        pick: () => {
          cancel();
          fill(name, value);
          form.popup.close();
          markWrong(null);
          form.picked();
        },
      })),
    );
  }

  function cancel() {
    clearTimeout(timer);
    asked.abort();
  }

  function suggest(wait) {
    if (choices.length > 0) return show(fittingChoices(choices, chosen === null ? input.value : ''));
    if (!option.autocomplete) return;
    form.popup.rest();
    cancel();
    asked = new AbortController();
    const { signal } = asked;
    timer = setTimeout(async () => {
      const found = await form.complete(option, input.value, signal);
      if (!signal.aborted) show(found);
    }, wait);
  }

  // Where the browser cannot size a box by its content (`field-sizing`), the height follows here.
  function grow() {
    if (CSS.supports('field-sizing', 'content')) return;
    input.style.height = 'auto';
    input.style.height = `${input.scrollHeight}px`;
  }

  input.addEventListener('input', () => {
    chosen = null;
    grow();
    markWrong(null);
    suggest(QUIET);
  });
  input.addEventListener('focus', () => {
    form.hint(option, null);
    if (input.dataset.quiet !== 'yes') suggest(0);
    input.dataset.quiet = '';
  });
  input.addEventListener('blur', () => {
    cancel();
    form.popup.close();
  });
  input.addEventListener('keydown', (event) => {
    if (form.popup.key(event)) return;
    if (lists && event.key === 'ArrowDown') {
      event.preventDefault();
      suggest(0);
    } else form.key(event, field);
  });
  return field;
}
