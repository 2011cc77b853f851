import type { Request, Submit } from '../../commands/command.js';
import type { DigestDesk } from '../../commands/desk.js';
import type { Ground } from '../../src/digest/delivery-port.js';
import type { DigestStore } from '../../src/digest/store-port.js';
import { openStore } from '../../src/store/sqlite.js';
import { deskOf, request, type TestDesk } from './kit.js';

export const SERVER = '42';
export const CHANNEL = '100200300400500601';

export interface DigestBench {
  readonly desk: TestDesk;
  readonly store: DigestStore;
  /** How often the runner was woken. */
  readonly woken: () => number;
  /** What may be done in a channel, until told otherwise: post. */
  readonly grounds: Map<string, Ground>;
}

/** A desk with a store in memory, where the bot may post wherever `grounds` does not say otherwise. */
export async function digestBench(parts: Partial<TestDesk> = {}): Promise<DigestBench> {
  const opened = await openStore(':memory:');
  if (!opened.ok) throw new Error(opened.sentence);
  const grounds = new Map<string, Ground>();
  let woken = 0;
  const digests: DigestDesk = {
    store: opened.store,
    ground: async (_server, channel) => grounds.get(channel) ?? { kind: 'ready', announcement: false },
    wake: () => {
      woken++;
    },
  };
  return { desk: deskOf({ digests, ...parts }), store: opened.store, woken: () => woken, grounds };
}

/** A manager of the server asks. */
export const asked = (name: string, options: Request['options'] = {}, parts: Partial<Request> = {}): Request =>
  request(`digest ${name}`, options, {
    server: SERVER,
    mayManage: true,
    user: '7',
    channel: CHANNEL,
    interaction: '900800700',
    ...parts,
  });

/** A manager sends a form. */
export const sent = (customId: string, fields: Record<string, string>, parts: Partial<Request> = {}): Submit => ({
  ...asked('', {}, parts),
  name: customId.split(':')[0] ?? '',
  customId,
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === '' ? [] : [value]])),
});
