// Builds elements. Text only ever becomes a text node: nothing on this page is parsed as HTML.

/**
 * @param {string} tag
 * @param {Record<string, unknown>} attributes `on…` functions become listeners; true an empty attribute; null, undefined and false nothing
 * @param {...(Node | string | null | undefined | false)} children
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  add(element, children);
  return element;
}

/** Appends children as `el` does. */
export function add(parent, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(typeof child === 'string' ? document.createTextNode(child) : child);
  }
}

let ids = 0;

/** A fresh id for aria references. */
export function freshId(prefix) {
  ids += 1;
  return `${prefix}-${ids}`;
}
