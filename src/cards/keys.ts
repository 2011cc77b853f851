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
