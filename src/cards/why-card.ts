import type { DigestDraft, Explained } from '../digest/preview.js';
import type { Run } from '../digest/run.js';
import { button, buttons, lengthOf, Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { dateLabel } from './dates.js';
import { heading } from './heading.js';
import type { Message } from './message.js';
import { nameOf } from './source.js';
import type { Words } from './words.js';

/** What there is to explain. */
export interface Why {
  /** The digest's name; null for one that nobody set up. */
  readonly name: string | null;
  /** A digest's id, a day, or `-`: what its buttons lead back to. */
  readonly subject: string;
  readonly draft: DigestDraft;
  readonly explained: readonly Explained[];
  /** The last runs, newest first; null where there is no schedule. */
  readonly runs: readonly Run[] | null;
  /** From 1; brought into range. */
  readonly page: number;
}

/** Characters of articles on one page. */
const PAGE_MOST = 2400;
/** What is told comes first, then what was left out, each newest first; what is merely old is only counted. */
const ORDER = ['told', 'near-copy', 'cap', 'topic', 'nothing-to-quote', 'seen', 'too-old', 'other-server'];
const OLD_SHOWN = 20;

/** For each article the step at which it stands or falls in the digest as it would be now; then how the last runs went. */
export function whyCard({ name, subject, draft, explained, runs, page }: Why, words: Words): Message {
  const { digests } = words;
  const pages = pagesOf(linesOf(explained, words));
  const at = Math.min(Math.max(1, page), pages.length);
  const sheet = new Sheet(ACCENT.answered, pages.length > 1 ? words.page(at, pages.length) : '');
  const stories = draft.sections.flatMap((section) => section.stories ?? []).length + draft.leftOut;
  sheet.put(
    sentence(
      `${heading(digests.whyTitle(name))}\n${digests.whyLead(dateLabel(draft.to, words.language), stories, draft.articles.length)}`,
    ),
  );
  sheet.put(sentence((pages[at - 1] ?? []).join('\n')));
  if (runs && at === 1) sheet.put(sentence(runLines(runs, words)));
  return sheet.message(
    buttons(
      at > 1 ? button(words.buttons.previous, `digest-why:${subject}:${at - 1}`) : null,
      at < pages.length ? button(words.buttons.next, `digest-why:${subject}:${at + 1}`) : null,
    ),
  );
}

function linesOf(explained: readonly Explained[], words: Words): string[] {
  const titles = new Map(explained.map(({ article }) => [article.id, nameOf(article.title, 60)]));
  const storyOf = ({ fate }: Explained) => ('story' in fate ? fate.story : 0);
  const sorted = [...explained].sort(
    (a, b) => ORDER.indexOf(a.fate.step) - ORDER.indexOf(b.fate.step) || storyOf(a) - storyOf(b),
  );
  const old = sorted.filter(({ fate }) => fate.step === 'seen' || fate.step === 'too-old');
  const shown = sorted.filter((one) => !old.includes(one) || old.indexOf(one) < OLD_SHOWN);
  const lines = shown.map(({ article, fate }) => {
    const of = fate.step === 'near-copy' ? (titles.get(fate.of) ?? '') : '';
    const day = dateLabel(article.published, words.language);
    return `${nameOf(article.title, 90)}\n-# ${nameOf(article.outlet, 50)} · ${day} · ${words.digests.fate(fate, of)}`;
  });
  return old.length > OLD_SHOWN ? [...lines, `-# ${words.digests.moreArticles(old.length - OLD_SHOWN)}`] : lines;
}

function runLines(runs: readonly Run[], { digests }: Words): string {
  if (runs.length === 0) return `**${digests.runsTitle}**: ${digests.noRuns}`;
  const lines = runs.map(({ dueAt, state }) => `<t:${Math.floor(dueAt.getTime() / 1000)}:f> · ${digests.run(state)}`);
  return [`**${digests.runsTitle}**:`, ...lines].join('\n');
}

function pagesOf(lines: readonly string[]): string[][] {
  const pages: string[][] = [[]];
  let room = PAGE_MOST;
  for (const line of lines) {
    const length = lengthOf(line) + 1;
    if (length > room && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      room = PAGE_MOST;
    }
    pages.at(-1)?.push(line);
    room -= length;
  }
  return pages;
}
