import type { Query } from '../search/query.js';
import { pattern } from '../text/pattern.js';

const COUNTED = pattern('iu')`
  (?<!\p{L})(?:
    how (?:many|much)|(?:numbers?|count|quantity|nr\.?|no\.?) of|(?:what|which) (?:number|quantity) of|
    скольк(?:о|их|им|ими)|количество|число|численность|skolko|kolichestvo|chislo|chislennost
  )(?!\p{L})\s*(?:(?:of|the|its|their|us|more|new|other|these|those)\s+)*
`;
/** The same behind the things: "stalls of the bazaar, number". */
const COUNTED_BEFORE = pattern('iu')`
  (?<!\p{L})(?:
    numbers?|count|quantity|qty|headcount|tally|количество|число|численность
  )(?=[\s\p{P}]*(?:(?:and|\+|и|or)\s+\p{L}+[\s\p{P}]*)?$)
`;

/** "How large is the garrison": what there are so many of. */
const BODY = pattern('iu')`
  (?:how (?:big|large)|(?:size|strength) of)\s+(?:\S+\s+){0,4}?(?=
    (?:forces?|army|garrison|contingent|troops|staff|workforce|delegation|crew)\b
  )
`;

/** "How many planes": the places among what is wanted of the things that are counted; empty where nothing is named. */
export function countedThings({ text, terms, wanted }: Query): number[] {
  const asked = COUNTED.exec(text) ?? BODY.exec(text) ?? COUNTED_BEFORE.exec(text);
  if (!asked) return [];
  const from = asked.index + asked[0].length;
  const after = terms.filter(({ start }) => start >= from);
  const stop = after.findIndex((term) => term.stop);
  const noun = after.slice(0, stop < 0 ? after.length : stop);
  const counted = wanted.flatMap((thing, w) =>
    noun.some(({ start }) => start >= thing.start && start < thing.end) ? [w] : [],
  );
  return counted.length > 0 ? counted : toldBefore({ text, wanted }, asked.index, from);
}

/** What follows is another question, or no thing. */
const ELSE = /^\s*(?:[+&,/]|n\b|and\b|or\b|by\b|in total|for real|exactly)/iu;

/** "Falk ordered stalls. How many were there", "stalls, how many": what was spoken of last, if it is no name. */
function toldBefore({ text, wanted }: Pick<Query, 'text' | 'wanted'>, at: number, from: number): number[] {
  const last = wanted.findLastIndex(({ binding, end }) => !binding && end <= at);
  if (last < 0) return [];
  const isApart = /[.;,:!?–—]|\s-/u.test(text.slice(wanted[last]?.end, at)) || ELSE.test(text.slice(from));
  return isApart || !wanted.some(({ start }) => start >= from) ? [last] : [];
}
