// Draws Discord's Components V2 (https://docs.discord.com/developers/components/reference). What it does not know it names aloud, so
// that nothing of a message is lost without a trace.
import { el } from './dom.js';
import { readableSize } from './files.js';
import { icon } from './icons.js';
import { safeHref } from './markdown-inline.js';
import { markdown } from './markdown-view.js';
import { selectMenu } from './select-menu.js';

const BUTTON_STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/**
 * @param {readonly object[]} components
 * @param {{files: {get(address: string): object | undefined}, onPress(control: HTMLElement, customId: string, values: string[]): void}} context
 */
export function drawAll(components, context) {
  return components.map((component) => draw(component, context));
}

/** The text displays of a message, in order: what a bot reads back when a button is pressed. */
export function textsOf(components) {
  return components.flatMap((component) => {
    if (component.type === 10) return [String(component.content)];
    return Array.isArray(component.components) ? textsOf(component.components) : [];
  });
}

const DRAW = {
  1: ({ components }, context) => el('div', { class: 'action-row' }, ...drawAll(components, context)),
  2: (component, context) => (component.style === 5 ? linkButton(component) : pressButton(component, context)),
  3: (component, context) =>
    selectMenu(component, (control, values) => context.onPress(control, component.custom_id, values)),
  9: ({ components, accessory }, context) =>
    el(
      'div',
      { class: 'section' },
      el('div', { class: 'section-texts' }, ...drawAll(components, context)),
      el('div', { class: 'section-accessory' }, draw(accessory, context)),
    ),
  10: ({ content }) => markdown(String(content)),
  12: ({ items }, { files }) =>
    el('div', { class: 'gallery', 'data-count': items.length }, ...items.map((item) => picture(item, files))),
  13: ({ file }, { files }) => fileCard(files.get(file.url), file.url),
  14: ({ divider, spacing }) =>
    el('div', {
      class: `separator${spacing === 2 ? ' wide' : ''}${divider === false ? '' : ' line'}`,
      role: 'separator',
    }),
  17: container,
};

function draw(component, context) {
  const drawKind = DRAW[component?.type];
  try {
    if (drawKind !== undefined) return drawKind(component, context);
  } catch {
    // A component of a known kind that lacks its parts reads as an unknown one.
  }
  return el('p', { class: 'unsupported' }, `Unsupported component (type ${component?.type ?? 'missing'})`);
}

function pressButton({ style, label, custom_id: customId, disabled }, { onPress }) {
  const button = el(
    'button',
    { type: 'button', class: `button ${BUTTON_STYLES[style] ?? 'secondary'}`, 'data-custom-id': customId, disabled },
    el('span', { class: 'label' }, label),
  );
  button.addEventListener('click', () => onPress(button, customId, []));
  return button;
}

function linkButton({ label, url }) {
  const href = safeHref(url);
  if (href === null) return el('span', { class: 'button secondary', 'aria-disabled': 'true' }, label);
  return el(
    'a',
    { class: 'button secondary', href, target: '_blank', rel: 'noopener noreferrer' },
    label,
    icon('external'),
  );
}

function picture({ media, description }, files) {
  const file = files.get(media.url);
  const words = description ?? file?.description ?? '';
  if (file === undefined) {
    // The page loads nothing from elsewhere, so a picture of another site is a link to it.
    const href = safeHref(media.url);
    const name = words || 'Picture';
    return href === null
      ? el('p', { class: 'unsupported' }, `${name}: no such file came with the message (${media.url})`)
      : el('a', { class: 'elsewhere', href, target: '_blank', rel: 'noopener noreferrer' }, name, icon('external'));
  }
  return el(
    'a',
    { class: 'picture', href: file.url, target: '_blank', rel: 'noopener', title: 'Open the picture on its own' },
    el('img', { src: file.url, alt: words }),
  );
}

function fileCard(file, address) {
  if (file === undefined) return el('p', { class: 'unsupported' }, `No such file came with the message (${address})`);
  return el(
    'a',
    { class: 'file', href: file.url, download: file.name },
    icon('file'),
    el('span', { class: 'file-name' }, file.name),
    el('span', { class: 'file-size' }, readableSize(file.size)),
  );
}

function container({ accent_color: accent, components }, context) {
  const box = el('div', { class: 'container' }, ...drawAll(components, context));
  if (Number.isInteger(accent)) {
    box.classList.add('accented');
    box.style.setProperty('--accent-bar', `#${accent.toString(16).padStart(6, '0')}`);
  }
  return box;
}
