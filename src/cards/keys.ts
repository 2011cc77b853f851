import { createHash } from 'node:crypto';
import { LIMIT } from './budget.js';

/** A stretch of an article as a button names it: the first 12 digits of the body's hash, and offsets. */
export interface PassageKey {
  readonly hash: string;
  readonly start: number;
  readonly end: number;
}

/** Which articles a question was asked of; as in the options of `/ask`. */
export interface AskedOf {
  readonly outlet?: string;
  readonly after?: string;
  readonly before?: string;
  /** What was known by this day: `before` holds it as well, and the card says so. */
  readonly asOf?: string;
}

/**
 * A button's whole state is in its custom_id, so that it works after a restart; the question itself is read back from the message's heading.
 * `context:<hash12>:<start>:<end>[;…]`; as many passages as fit into 100 characters.
 */
export function contextId(passages: readonly PassageKey[]): string | null {
  let id = '';
  for (const { hash, start, end } of passages) {
    const next = `${id === '' ? 'context:' : `${id};`}${hash.slice(0, 12)}:${start}:${end}`;
    if (next.length > LIMIT.customId) break;
    id = next;
  }
  return id === '' ? null : id;
}

/** Reads the rest of a `context:` id; null where it is none that this program writes. */
export function readContextId(rest: string): readonly PassageKey[] | null {
  const keys: PassageKey[] = [];
  for (const part of rest.split(';')) {
    const match = /^([0-9a-f]{8,64}):(\d{1,9}):(\d{1,9})$/.exec(part);
    if (!match) return null;
    const [, hash = '', start = '', end = ''] = match;
    if (Number(start) >= Number(end)) return null;
    keys.push({ hash, start: Number(start), end: Number(end) });
  }
  return keys;
}

/** Names an outlet in eight characters, whatever its length. */
export function outletKey(outlet: string): string {
  return createHash('sha256').update(outlet.toLowerCase()).digest('hex').slice(0, 8);
}

/** `more:<first excerpt>:<after>:<before>:<outlet key>`: further excerpts of the same question, asked of the same articles. */
export function moreId(from: number, asked: AskedOf): string {
  return `more:${from}:${asked.after ?? ''}:${asked.before ?? ''}:${asked.outlet === undefined ? '' : outletKey(asked.outlet)}`;
}

/** Reads the rest of a `more:` id; the outlet is looked up among those given. Null where it is no such id or the outlet is gone. */
export function readMoreId(rest: string, outlets: readonly string[]): { from: number; asked: AskedOf } | null {
  const match = /^(\d{1,3}):(\d{4}-\d{2}-\d{2})?:(\d{4}-\d{2}-\d{2})?:([0-9a-f]{8})?$/.exec(rest);
  if (!match) return null;
  const [, from = '', after, before, key] = match;
  const outlet = key === undefined ? undefined : outlets.find((name) => outletKey(name) === key);
  if (key !== undefined && outlet === undefined) return null;
  return {
    from: Number(from),
    asked: {
      ...(outlet === undefined ? {} : { outlet }),
      ...(after === undefined ? {} : { after }),
      ...(before === undefined ? {} : { before }),
    },
  };
}

const SLUG = '[a-z0-9-]{1,60}';
const DAY = '\\d{4}-\\d{2}-\\d{2}';
const withDay = (id: string, by: string | undefined): string => (by === undefined ? id : `${id}:${by}`);

/**
 * `summit:<event>[:<day>]` shows an event in place of the question which one was meant; `event:card:<event>[:<day>]` shows it to the one
 * who presses. `day`: as known by then.
 */
export function summitId(where: 'place' | 'card', event: string, by?: string): string {
  return withDay(`${where === 'place' ? 'summit' : 'event:card'}:${event}`, by);
}

/** `event:<slot>:<event>:<page>[:<day>]`: all that one slot of an event holds. */
export function slotId(slot: string, event: string, page: number, by?: string): string {
  return withDay(`event:${slot}:${event}:${page}`, by);
}

/** Reads what follows the verb of the ids above; null where it is none of them. */
export function readEventId(
  rest: string,
): { slot: string; event: string; page: number; by: string | undefined } | null {
  const match = new RegExp(`^(?:([a-z]{1,20}):)?(${SLUG})(?::(\\d{1,4}))?(?::(${DAY}))?$`).exec(rest);
  if (!match) return null;
  const [, slot = 'card', event = '', page = '1', by] = match;
  return { slot, event, page: Number(page), by };
}

/** `person:<key>:<page>`. */
export function personId(key: string, page: number): string {
  return `person:${key}:${page}`;
}

/** `figures:<page>[:<day>]`, `timeline:<page>:<from>:<to>`, `compare:<page>`: what was asked for is read back from the heading. */
export function figuresId(page: number, by?: string): string {
  return withDay(`figures:${page}`, by);
}

export function timelineId(page: number, from = '', to = ''): string {
  return `timeline:${page}:${from}:${to}`;
}

/** Reads what follows the verb: a slug if one leads, a page, and up to two days. Null where it is no such id. */
export function readPageId(rest: string): { slug: string; page: number; days: readonly (string | undefined)[] } | null {
  const match = new RegExp(`^(?:(${SLUG}):)?(\\d{1,4})(?::(${DAY})?)?(?::(${DAY})?)?$`).exec(rest);
  if (!match) return null;
  const [, slug = '', page = '1', first, second] = match;
  return { slug, page: Number(page), days: [first, second] };
}
