// A list to choose from while the cursor stays in another element (the WAI-ARIA combobox pattern,
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
import { el, freshId } from './dom.js';

/**
 * @param {{label: string, onPick(item: object): void}} options
 * An item is `{ draw(): Node[] }` and whatever its owner keeps in it.
 */
export function listbox({ label, onPick }) {
  const list = el('ul', { class: 'listbox', role: 'listbox', id: freshId('list'), 'aria-label': label, hidden: true });
  let owner = null;
  let items = [];
  let active = -1;

  function activate(index, scroll = true) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    if (option === undefined) owner?.removeAttribute('aria-activedescendant');
    else owner?.setAttribute('aria-activedescendant', option.id);
    if (scroll) option?.scrollIntoView({ block: 'nearest' });
  }

  function close() {
    list.hidden = true;
    list.replaceChildren();
    items = [];
    active = -1;
    owner?.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-activedescendant');
  }

  function option(item, index) {
    const row = el('li', { class: 'option', role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' });
    row.append(...item.draw());
    // The cursor stays where it is: a press on the list is no loss of focus.
    row.addEventListener('pointerdown', (event) => event.preventDefault());
    row.addEventListener('pointermove', () => index !== active && activate(index, false));
    row.addEventListener('click', () => onPick(item));
    return row;
  }

  return {
    element: list,
    get open() {
      return !list.hidden;
    },
    get active() {
      return items[active];
    },
    close,
    /** Shows items under `newOwner` (the element that has the cursor); none closes the list. `first` is the index to stand on. */
    show(newOwner, newItems, first = 0) {
      close();
      owner = newOwner;
      if (newItems.length === 0) return;
      items = newItems;
      list.replaceChildren(...items.map(option));
      list.hidden = false;
      owner.setAttribute('aria-controls', list.id);
      owner.setAttribute('aria-expanded', 'true');
      activate(first);
    },
    /** Stands on nothing, as long as the items are those of earlier typing: Enter must not pick one of them. */
    rest: () => activate(-1),
    /** Moves with arrows, Home and End; picks with Enter and Tab; closes with Escape. True where the key was used up. */
    key(event) {
      if (list.hidden || event.isComposing) return false;
      const last = items.length - 1;
      if (event.key === 'ArrowDown') activate(active >= last ? 0 : active + 1);
      else if (event.key === 'ArrowUp') activate(active <= 0 ? last : active - 1);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && active >= 0)
        onPick(items[active]);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
