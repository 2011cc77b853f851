import { type Citation, cite } from '../corpus/article.js';
import type { Lexicon } from '../corpus/lexicon.js';
import { toLatin } from '../text/scripts.js';
import type { FilledEvent } from './events.js';
import type { PersonFacts } from './fact.js';
import type { ReadArticle, Steps } from './library.js';
import { officeOf } from './offices.js';
import type { PersonHit } from './people.js';
import { speaks } from './said-by.js';
import type { Sentence } from './sentence.js';
import { gathered, mapOf, sorted } from './steps.js';

/** A person with where the sources spell and describe them: what differences are made of. */
export interface FoundPerson {
  /** What the sentences name the person by. */
  readonly of: string;
  readonly facts: Omit<PersonFacts, 'events'>;
  readonly spellings: readonly { readonly sentence: Sentence; readonly citation: Citation }[];
  readonly offices: readonly { readonly sentence: Sentence; readonly citation: Citation }[];
}

interface Tally {
  readonly name: string;
  times: number;
  readonly spellings: Map<string, { sentence: Sentence; citation: Citation }>;
  readonly offices: Map<string, { sentence: Sentence; citation: Citation }>;
  readonly countries: Map<string, number>;
  readonly statements: Citation[];
}

const STATEMENTS = 60;
const EVERY = 5;
/** Sentences of an article that are looked at in one step. */
const SENTENCES = 10;
const LONGEST_KEY = 60;

/** Who is spoken of in what was read, those spoken of most first. */
export function* gatherPeople(articles: readonly ReadArticle[], lexicon: Lexicon): Steps<FoundPerson[]> {
  const tallies = new Map<string, Tally>();
  for (const { article, sentences } of articles) {
    const author = article.author?.toLowerCase() ?? '';
    for (const [i, sentence] of sentences.entries()) {
      if (i % SENTENCES === SENTENCES - 1) yield;
      for (const person of sentence.persons) {
        const written = sentence.text.slice(person.name, person.end);
        if (author.includes(written.toLowerCase())) continue;
        count(tallies, person, written, sentence);
      }
    }
    yield;
  }
  const named = new Set(lexicon.names.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const used = new Set<string>();
  const found: FoundPerson[] = [];
  const byTimes = yield* sorted(tallies, (a, b) => b[1].times - a[1].times);
  for (const [i, [key, tally]] of byTimes.entries()) {
    if (i % EVERY === 0) yield;
    const spellings = [...tally.spellings.values()];
    const name = named.has(key) ? key : fullest(spellings.map(({ citation }) => citation.text));
    // A lone surname that nobody introduced is no person to look up.
    if (!name.includes(' ') && tally.offices.size === 0) continue;
    const base = (
      toLatin(name)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'person'
    ).slice(0, LONGEST_KEY - 5);
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
    used.add(id);
    const facts = {
      key: id,
      name,
      spellings: spellings.map(({ citation }) => citation),
      offices: [...tally.offices.values()].map(({ citation }) => citation),
      countries: [...tally.countries].sort((a, b) => b[1] - a[1]).map(([country]) => country),
      statements: tally.statements,
    };
    found.push({ of: key, facts, spellings, offices: [...tally.offices.values()] });
  }
  return found;
}

function count(tallies: Map<string, Tally>, person: PersonHit, written: string, sentence: Sentence): void {
  let tally = tallies.get(person.key);
  if (!tally) {
    tally = { name: written, times: 0, spellings: new Map(), offices: new Map(), countries: new Map(), statements: [] };
    tallies.set(person.key, tally);
  }
  tally.times++;
  const { article } = sentence;
  const once = `${article.id} ${toLatin(written)}`;
  if (!tally.spellings.has(once))
    tally.spellings.set(once, {
      sentence,
      citation: cite(article, sentence.at({ start: person.name, end: person.end })),
    });
  const office = officeOf(sentence, person);
  if (office) {
    const key = `${article.id} ${office.text.toLowerCase()}`;
    if (!tally.offices.has(key)) tally.offices.set(key, { sentence, citation: cite(article, sentence.at(office)) });
  }
  const from = office ? office.start - (office.start < person.name ? 0 : 60) : person.start - 40;
  for (const { start, end, level, key } of sentence.places) {
    const listed = sentence.passage.kind === 'list' && start === 0;
    const beside = office !== null && start >= Math.max(0, from) && end <= Math.max(office.end, person.end) + 1;
    if (level === 'country' && (listed || beside)) tally.countries.set(key, (tally.countries.get(key) ?? 0) + 1);
  }
  if (tally.statements.length < STATEMENTS && speaks(sentence.text, person)) {
    const said = cite(article, sentence.range);
    if (tally.statements.at(-1)?.start !== said.start || tally.statements.at(-1)?.article !== said.article)
      tally.statements.push(said);
  }
}

/** The people with the events that they had a part in. */
export function* withEvents(people: readonly FoundPerson[], events: readonly FilledEvent[]): Steps<PersonFacts[]> {
  const attended = yield* eventsOf(events);
  yield;
  return yield* gathered(people, ({ of, facts }) => [{ ...facts, events: attended.get(of) ?? [] }]);
}

/** Key of a person → ids of the events that they chaired or took part in. */
function* eventsOf(events: readonly FilledEvent[]): Steps<Map<string, string[]>> {
  const found = new Map<string, Set<string>>();
  for (const { facts, tellings } of events) {
    const cited = new Set([...facts.chair, ...facts.participants].map(({ article, start }) => `${article}:${start}`));
    for (const [i, { sentence, items }] of tellings.entries()) {
      if (i % 20 === 0) yield;
      for (const part of [sentence, ...items]) {
        const listed = cited.has(`${part.article.id}:${part.range.start}`) && part !== sentence;
        for (const person of part.persons) {
          const here = cited.has(`${part.article.id}:${part.range.start + person.start}`);
          if (here || (listed && person === part.persons[0]))
            found.set(person.key, (found.get(person.key) ?? new Set()).add(facts.id));
        }
      }
    }
  }
  return yield* mapOf(yield* gathered(found, ([key, ids]) => [[key, [...ids]] as const]));
}

/** The spelling with the most words, then the most frequent, then the longest. */
function fullest(spellings: readonly string[]): string {
  const times = new Map<string, number>();
  for (const one of spellings) times.set(one, (times.get(one) ?? 0) + 1);
  const [best] = [...times].sort(
    (a, b) => b[0].split(' ').length - a[0].split(' ').length || b[1] - a[1] || b[0].length - a[0].length,
  );
  return best?.[0] ?? '';
}
