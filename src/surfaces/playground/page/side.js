// The side column: what the corpus holds. On a narrow screen it is a sheet over the channel.
import { el } from './dom.js';
import { icon } from './icons.js';
import { safeHref } from './markdown-inline.js';

/** Fills the list of articles and the line above it. */
export function drawCorpus({ summary, list }, { articles, from, to }) {
  const outlets = new Set(articles.map(({ outlet }) => outlet));
  summary.textContent =
    articles.length === 0
      ? 'The corpus is empty. Put articles into the folder corpus, or import some, and start again.'
      : `${plural(articles.length, 'article')} by ${plural(outlets.size, 'outlet')}, ${span(from, to)}.`;
  list.replaceChildren(...articles.map(articleItem));
}

/** Shows and hides the column; on a narrow screen the rest of the page rests while it is open. */
export function sideToggle({ side, opener, closer, veil, rest }) {
  const narrow = matchMedia('(max-width: 60rem)');

  function set(open) {
    document.body.classList.toggle('side-open', open);
    opener.setAttribute('aria-expanded', String(open));
    side.inert = !open;
    rest.inert = open && narrow.matches;
    veil.hidden = !(open && narrow.matches);
  }

  function close() {
    set(false);
    opener.focus();
  }

  opener.addEventListener('click', () => {
    set(!document.body.classList.contains('side-open'));
    if (narrow.matches) closer.focus();
  });
  closer.addEventListener('click', close);
  veil.addEventListener('click', close);
  side.addEventListener('keydown', (event) => event.key === 'Escape' && narrow.matches && close());
  narrow.addEventListener('change', () => set(!narrow.matches));
  set(!narrow.matches);
}

function articleItem({ title, outlet, published, kind, url }) {
  const href = url === null ? null : safeHref(url);
  const name =
    href === null
      ? el('span', { class: 'article-title' }, title)
      : el(
          'a',
          { class: 'article-title', href, target: '_blank', rel: 'noopener noreferrer' },
          title,
          icon('external'),
        );
  return el(
    'li',
    { class: 'article' },
    name,
    el('span', { class: 'article-source' }, `${outlet} · `, el('span', { class: 'article-day' }, day(published))),
    kind === 'note' && ' ',
    kind === 'note' &&
      el('span', { class: 'kind', title: 'A summary in our own words, not the outlet’s text' }, 'our note'),
  );
}

/** `2025-04-11` or `2025-04` as a reader's date; what is no date stays as it is written. */
function day(written) {
  const date = new Date(`${written.length === 7 ? `${written}-01` : written}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return written;
  const form = written.length === 7 ? {} : { day: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', { ...form, month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}

function span(from, to) {
  const [first, last] = [day(from.slice(0, 7)), day(to.slice(0, 7))];
  return first === last ? first : `${first} to ${last}`;
}

function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
