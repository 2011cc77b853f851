import type { Plan } from './query-plan.js';
import { WEIGHT } from './wanted.js';

/** What makes up less than this share of a question, of its so many rarest things together: docs/decisions/0018-slight-things.md. */
const SLIGHT = { share: 0.04, things: 10 } as const;
/** A word that so many passages hold is not looked for by what is merely near it: docs/decisions/0020-ways-to-say-it.md. */
const PLENTY = 100;
/** What is merely near a word, a paraphrase or a word of its root, stands for it no better than this. */
const NEAR = WEIGHT.paraphrase;

/** What orders the passages that were found: what they score by `plan` above what they scored `over` another one. */
export interface Ordering {
  readonly plan: Plan;
  readonly over: Plan | null;
}

/** A question in two phases. */
export interface Phases {
  /** What passages are found by. */
  readonly finding: readonly Plan[];
  /** What only orders the best of them; with `finding`, it is the whole question. */
  readonly ordering: readonly Ordering[];
}

/** `documents`: how many passages hold a term, by its number. */
export function phasesOf(things: readonly Plan[], documents: (term: number) => number): Phases {
  const rarest = things.map(({ rarity }) => rarity).sort((a, b) => b - a);
  const least = SLIGHT.share * rarest.slice(0, SLIGHT.things).reduce((sum, rarity) => sum + rarity, 0);
  const finding: Plan[] = [];
  const ordering: Ordering[] = [];
  for (const plan of things) {
    if (plan.rarity < least) {
      ordering.push({ plan, over: null });
      continue;
    }
    const [own, near] = documents(plan.terms[0] as number) < PLENTY ? [plan, null] : byNearness(plan);
    finding.push(own);
    if (near) ordering.push({ plan: near, over: own });
  }
  return { finding, ordering };
}

/** What stands for a thing as well as it is typed, and the rest of it; null where there is none. */
function byNearness(plan: Plan): [Plan, Plan | null] {
  const places = [...plan.terms.keys()];
  const isNear = (t: number) => (plan.weights[t] as number) <= NEAR;
  const near = places.filter(isNear);
  if (near.length === 0 || near.length === places.length) return [plan, null];
  const own = places.filter((t) => !isNear(t));
  return [only(own, plan), { ...only(near, plan), parts: [], shares: [] }];
}

function only(places: readonly number[], plan: Plan): Plan {
  const kept = (of: readonly number[]) => places.map((t) => of[t] as number);
  return { ...plan, terms: kept(plan.terms), slots: kept(plan.slots), weights: kept(plan.weights) };
}
