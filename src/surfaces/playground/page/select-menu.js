// A message's menu: one choice, sent as soon as it is made.
import { el } from './dom.js';
import { icon } from './icons.js';
import { listbox } from './listbox.js';

/**
 * @param {{custom_id: string, placeholder?: string, options: {label: string, value: string, description?: string, default?: boolean}[]}} menu
 * @param {(control: HTMLElement, values: string[]) => void} onChoose
 */
export function selectMenu({ custom_id: customId, placeholder, options }, onChoose) {
  const chosen = options.findIndex((option) => option.default);
  const words = placeholder ?? 'Make a choice';
  const list = listbox({
    label: words,
    onPick: ({ value }) => {
      list.close();
      onChoose(button, [value]);
    },
  });
  const button = el(
    'button',
    { type: 'button', class: 'select', role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' },
    el('span', { class: 'label' }, options[chosen]?.label ?? words),
    icon('chevron'),
  );
  button.dataset.customId = customId;
  if (chosen < 0) button.setAttribute('aria-label', words);
  const items = options.map(({ label, value, description }) => ({
    value,
    draw: () => [el('span', { class: 'option-name' }, label), el('span', { class: 'option-about' }, description ?? '')],
  }));
  const open = () => list.show(button, items, Math.max(chosen, 0));
  button.addEventListener('click', () => (list.open ? list.close() : open()));
  button.addEventListener('blur', list.close);
  button.addEventListener('keydown', (event) => {
    if (list.open) list.key(event);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      open();
    }
  });
  return el('div', { class: 'select-menu' }, button, list.element);
}
