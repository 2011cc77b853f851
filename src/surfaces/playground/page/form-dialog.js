// A form that a command asks to be filled in (Discord calls it a modal), as a dialog over the page.
import { el, freshId } from './dom.js';

/**
 * Shows the form; resolves to what was filled in by field, or to null where it was left.
 *
 * @param {{title: string, components: readonly object[]}} modal
 * @returns {Promise<Record<string, string[]> | null>}
 */
export function fillIn({ title, components }) {
  const fields = components.flatMap((component) => field(component));
  const heading = freshId('form');
  const send = el('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const cancel = el('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  const form = el(
    'form',
    {},
    el('h2', { id: heading }, title),
    ...fields.map(({ element }) => element),
    el('div', { class: 'form-end' }, cancel, send),
  );
  const dialog = el('dialog', { class: 'form', 'aria-labelledby': heading }, form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let filled = null;
    cancel.addEventListener('click', () => dialog.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      filled = Object.fromEntries(fields.map(({ id, values }) => [id, values()]));
      dialog.close();
    });
    // Escape closes a dialog by itself, and comes here too.
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(filled);
    });
    dialog.showModal();
  });
}

/** A label with its field; a field that only a Discord server can fill is named and sent empty. */
function field({ label, description, component }) {
  const drawn = INPUTS[component?.type]?.(component) ?? elsewhere();
  if (component?.custom_id === undefined) return [];
  const id = freshId('field');
  drawn.input.id = id;
  const element = el(
    'p',
    { class: 'form-field' },
    el('label', { for: id }, label),
    description && el('span', { class: 'form-about' }, description),
    drawn.input,
  );
  return [{ id: component.custom_id, element, values: drawn.values }];
}

const INPUTS = {
  3: ({ custom_id, options, required }) => {
    const chosen = options.find((option) => option.default);
    const input = el(
      'select',
      { name: custom_id, required },
      !chosen && el('option', { value: '' }, ''),
      ...options.map(({ label, value }) => el('option', { value, selected: value === chosen?.value }, label)),
    );
    return { input, values: () => (input.value === '' ? [] : [input.value]) };
  },
  4: ({ custom_id, style, value, placeholder, required, max_length }) => {
    const common = { name: custom_id, placeholder, required: required !== false, maxlength: max_length ?? 4000 };
    const input = el(
      style === 2 ? 'textarea' : 'input',
      style === 2 ? { ...common, rows: 4 } : { ...common, type: 'text' },
    );
    input.value = value ?? '';
    return { input, values: () => [input.value] };
  },
};

function elsewhere() {
  const input = el('input', { type: 'text', disabled: true, value: 'only in a Discord server' });
  return { input, values: () => [] };
}
