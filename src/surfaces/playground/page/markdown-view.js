// Draws the tree that markdown.js reads, as DOM nodes.
import { add, el } from './dom.js';
import { parse } from './markdown.js';
import { formatTime } from './timestamp.js';

const INLINE_TAGS = { em: 'em', strong: 'strong', underline: 'u', strike: 's' };

/** Draws a text display. */
export function markdown(text) {
  return el('div', { class: 'text' }, ...parse(text).map(block));
}

function block(node) {
  switch (node.type) {
    case 'heading':
      // The page itself has the headings of level 1 and 2.
      return el(`h${node.level + 2}`, { class: `h${node.level}` }, ...inlines(node.content));
    case 'subtext':
      return el('p', { class: 'subtext' }, ...inlines(node.content));
    case 'quote':
      return el('blockquote', {}, ...node.blocks.map(block));
    case 'list':
      return list(node);
    case 'fence':
      return el('pre', { tabindex: '0' }, el('code', {}, node.text));
    default:
      return el('p', {}, ...inlines(node.content));
  }
}

function list({ start, items }) {
  const drawn = items.map((blocks) => el('li', {}, ...blocks.map(block)));
  return start === null ? el('ul', {}, ...drawn) : el('ol', { start }, ...drawn);
}

function inlines(tokens) {
  return tokens.map((token) => (typeof token === 'string' ? token : inline(token)));
}

function inline(token) {
  switch (token.type) {
    case 'code':
      return el('code', {}, token.text);
    case 'link':
      return el('a', { href: token.href, target: '_blank', rel: 'noopener noreferrer' }, ...inlines(token.content));
    case 'time':
      return time(token);
    case 'mention':
      return el('span', { class: 'mention' }, token.text);
    case 'spoiler':
      return spoiler(token.content);
    default:
      return el(INLINE_TAGS[token.type], {}, ...inlines(token.content));
  }
}

function time({ unix, style }) {
  return el('time', { class: 'time', title: formatTime(unix, 'F') }, formatTime(unix, style));
}

function spoiler(content) {
  const hidden = el('span', { class: 'spoiler-text', 'aria-hidden': 'true' });
  add(hidden, inlines(content));
  const reveal = (event) => {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    hidden.removeAttribute('aria-hidden');
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name);
    cover.classList.add('revealed');
    cover.removeEventListener('click', reveal);
    cover.removeEventListener('keydown', reveal);
  };
  const cover = el(
    'span',
    { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Spoiler, press to reveal' },
    hidden,
  );
  cover.addEventListener('click', reveal);
  cover.addEventListener('keydown', reveal);
  return cover;
}
