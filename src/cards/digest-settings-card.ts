import type { Run } from '../digest/run.js';
import { nextOf } from '../digest/schedule.js';
import type { DigestSettings } from '../digest/settings.js';
import { button, buttons, Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { moment } from './dates.js';
import { heading } from './heading.js';
import type { Message } from './message.js';
import { nameOf } from './source.js';
import type { Words } from './words.js';

/** Digests on one page of the list: with all that can be set for each, they fit into one message. */
const PAGE = 5;

/** A digest with its latest run. */
export interface ListedDigest {
  readonly digest: DigestSettings;
  readonly last: Run | null;
}

/** A digest as it is now saved, when it comes next, and what should be known about it. */
export function savedCard(digest: DigestSettings, notes: readonly string[], now: Date, words: Words): Message {
  const sheet = new Sheet(ACCENT.answered);
  sheet.put(sentence(`${words.digests.saved}\n${entry({ digest, last: null }, now, words)}`));
  for (const note of notes) sheet.put(sentence(note));
  return sheet.message();
}

/** The digests of a server, oldest first; `page` counts from 1 and is brought into range. */
export function digestsCard(
  entries: readonly ListedDigest[],
  { page, now }: { readonly page: number; readonly now: Date },
  words: Words,
): Message {
  const pages = Math.max(1, Math.ceil(entries.length / PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const sheet = new Sheet(ACCENT.answered, pages > 1 ? words.page(at, pages) : '');
  sheet.put(sentence(heading(words.digests.listTitle(entries.length))));
  for (const one of entries.slice((at - 1) * PAGE, at * PAGE)) sheet.put(sentence(entry(one, now, words)));
  return sheet.message(
    buttons(
      at > 1 ? button(words.buttons.previous, `digest-list:${at - 1}`) : null,
      at < pages ? button(words.buttons.next, `digest-list:${at + 1}`) : null,
    ),
  );
}

/** When a digest comes next. */
export function nextShown(digest: DigestSettings, now: Date, words: Words): string {
  return words.digests.next(moment(nextOf(digest, now)));
}

function entry({ digest, last }: ListedDigest, now: Date, words: Words): string {
  const { digests } = words;
  const { name, channel, topics, role } = digest;
  const comes = digests.comes(digests.days(digest.days), digest.time, nameOf(digest.zone));
  const details = [
    topics.length > 0 ? digests.only(topics.map((topic) => nameOf(topic))) : '',
    digests.atMost(digest.atMost),
    role === null ? '' : digests.pings(`<@&${role}>`),
    digest.quiet ? digests.quiet : '',
    digests.whenNothing[digest.whenNothing],
    digests.late(digest.lateHours),
  ].filter((part) => part !== '');
  const state = digest.paused
    ? digests.paused
    : digest.mark
      ? digests.mark[digest.mark.reason]
      : nextShown(digest, now, words);
  return [
    `**${nameOf(name, 60)}** <#${channel}> · ${comes}`,
    state,
    `-# ${details.join(' · ')}`,
    ...(last ? [`-# ${digests.lastRun(digests.run(last.state), `<t:${unix(last.dueAt)}:f>`)}`] : []),
  ].join('\n');
}

const unix = (moment: Date): number => Math.floor(moment.getTime() / 1000);
