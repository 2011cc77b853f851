import { parse } from 'yaml';
import { z } from 'zod';

/** One thing that must be told; its alternatives stand between bars. */
const said = z.string().transform((text) => text.split('|').map((alternative) => alternative.trim()));
const day = z.iso.date();
const span = z.strictObject({ from: day, to: day });

const value = z.strictObject({
  /** Stands in the cited words. */
  say: z.array(said).min(1),
  /** Stands in the cited words or in the sentence around them: the office of a person, what a figure measures. */
  of: z.array(said).default([]),
  /** The outlets that tell it, by the short names of `outlets`. */
  by: z.array(z.string()).min(1),
  /** Right if shown, no loss if not. */
  optional: z.boolean().default(false),
});

const date = span.extend({
  precision: z.enum(['day', 'month', 'half-year', 'year']),
  /** Other readings of the same words that are as good. */
  or: z.array(span).default([]),
  by: z.array(z.string()).min(1),
  optional: z.boolean().default(false),
});

const slots = z.strictObject({
  dates: z.array(date).default([]),
  place: z.array(value).default([]),
  chair: z.array(value).default([]),
  host: z.array(value).default([]),
  participants: z.array(value).default([]),
  documents: z.array(value).default([]),
  figures: z.array(value).default([]),
});

const mustNot = z.strictObject({
  dates: z.array(span.extend({ why: z.string() })).default([]),
  place: z.array(said).default([]),
  chair: z.array(said).default([]),
  host: z.array(said).default([]),
  participants: z.array(said).default([]),
  documents: z.array(said).default([]),
  figures: z.array(said).default([]),
});

const keySchema = z.strictObject({
  outlets: z.record(z.string(), z.string()),
  events: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      place: z.array(z.string()).min(1),
      /** When it was; an event of another time at the same place is another event. */
      window: span,
      /** What a reader may type to get it. */
      look_up: z.array(z.string()).min(1),
      slots,
      must_not: mustNot.prefault({}),
    }),
  ),
  not_events: z
    .array(
      z.strictObject({
        what: z.string(),
        place: z.array(z.string()).min(1),
        window: span.optional(),
        kind: z.array(z.string()).optional(),
      }),
    )
    .default([]),
  /** Events that are told of in passing: right if shown, no loss if not. */
  other_events: z.array(z.strictObject({ what: z.string(), place: z.array(z.string()).min(1) })).default([]),
});

export type EventsKey = z.infer<typeof keySchema>;
export type KeyEvent = EventsKey['events'][number];
export type KeyValue = z.infer<typeof value>;
export type KeyDate = z.infer<typeof date>;

/** Reads a key of events; throws, with what is wrong and where, if it is not one. */
export function readEventsKey(source: string): EventsKey {
  const key = keySchema.parse(parse(source));
  for (const event of key.events)
    for (const values of Object.values(event.slots))
      for (const { by } of values)
        for (const outlet of by)
          if (!(outlet in key.outlets)) throw new Error(`${event.id}: no outlet has the short name ${outlet}`);
  return key;
}
