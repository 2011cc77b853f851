import { wordsFor } from '../src/cards/words.js';
import { offsetLabel, suggestZones, timeIn } from '../src/digest/zone-names.js';
import type { Command, Reply, Request } from './command.js';
import type { Desk } from './desk.js';
import { DIGEST } from './digest/declaration.js';
import { editDigest, submitEdit } from './digest/edit.js';
import { listDigests, pressList } from './digest/list.js';
import { answerRemove, askRemove, pauseDigest, postNow, resumeDigest } from './digest/manage.js';
import { pressPosted } from './digest/posted.js';
import { pressPreview, previewDigest } from './digest/preview.js';
import { scheduleDigest, submitNew } from './digest/schedule.js';
import { digestChoices } from './digest/which.js';
import { pressWhy, whyDigest } from './digest/why.js';
import { choices, say } from './reply.js';

const RUNS: Readonly<Record<string, (request: Request, desk: Desk) => Promise<Reply>>> = {
  schedule: scheduleDigest,
  list: listDigests,
  edit: editDigest,
  pause: pauseDigest,
  resume: resumeDigest,
  remove: askRemove,
  now: postNow,
  preview: previewDigest,
  why: whyDigest,
};

/** `/digest …`: digests are set up, looked at and explained here; everything is private. */
export const digest: Command = {
  declaration: DIGEST,
  private: true,
  run: async (request, desk) => {
    const name = request.name.split(' ')[1] ?? '';
    const run = Object.hasOwn(RUNS, name) ? RUNS[name] : undefined;
    return run ? run(request, desk) : say(wordsFor(request.locale).unknownCommand('digest'));
  },
  complete: async (request, focused, desk) => {
    const { digests } = wordsFor(request.locale);
    const store = request.mayManage && request.server !== null ? desk.digests?.store : undefined;
    const all = request.server !== null && store ? await store.settings.list(request.server) : [];
    if (focused.name === 'digest') return choices(digestChoices(all, focused.value, request.locale));
    if (focused.name === 'days') return choices(dayChoices(focused.value, request));
    const zones = suggestZones(focused.value, {
      locale: request.locale,
      now: request.now,
      first: all.map(({ zone }) => zone).reverse(),
    });
    return choices(
      zones.map((zone) => ({
        name: digests.zoneChoice(zone, offsetLabel(zone, request.now), timeIn(zone, request.now)),
        value: zone,
      })),
    );
  },
  presses: {
    digest: pressPosted,
    'digest-preview': pressPreview,
    'digest-why': pressWhy,
    'digest-list': pressList,
    'digest-remove': answerRemove,
    'digest-keep': answerRemove,
  },
  submits: {
    'digest-form': async (submit, desk) =>
      submit.customId.includes(':') ? submitEdit(submit, desk) : submitNew(submit, desk),
  },
};

const DAYS = ['daily', 'weekdays', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'mon,wed,fri', 'sat,sun'];

/** The usual ones; what was typed stands first, so that any other can be sent as well. */
function dayChoices(typed: string, request: Request) {
  const { digests } = wordsFor(request.locale);
  const names = new Map<string, string>([
    ['daily', digests.days('daily')],
    ['weekdays', digests.days('weekdays')],
    ...DAYS.slice(2).map((value): [string, string] => [
      value,
      value
        .split(',')
        .map((day) => digests.days([DAY_OF[day] ?? 1]))
        .join(', '),
    ]),
  ]);
  const wanted = typed.trim().toLowerCase();
  return DAYS.map((value) => ({ name: names.get(value) ?? value, value })).filter(
    ({ name, value }) => name.toLowerCase().includes(wanted) || value.includes(wanted),
  );
}

const DAY_OF: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6 | 7>> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
