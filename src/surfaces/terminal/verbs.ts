import { articleOf } from '../../../commands/article-of.js';
import type { Request } from '../../../commands/command.js';
import type { Desk } from '../../../commands/desk.js';
import { findSources } from '../../../commands/find-sources.js';
import { checkAsOf, checkDate, checkText } from '../../../commands/options.js';
import { dispatch } from '../../../commands/router.js';
import { type BriefFacts, briefArticle, briefTopic } from '../../answer/brief.js';
import { oneLine } from '../../cards/visible.js';
import { wordsFor } from '../../cards/words.js';
import { draftDigest } from '../../digest/preview.js';
import type { Difference } from '../../facts/fact.js';
import { lookUpEvent } from '../../facts/lookup.js';
import { briefJson, digestJson, summitJson } from './json.js';
import { type ExitCode, refuse, requestOf, show, type Terminal, write } from './terminal.js';

/** `summit "name"`. */
export async function summitVerb(
  name: string,
  { json = false, asOf }: { json?: boolean; asOf?: string },
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const request = requestOf('summit', { name, ...(asOf === undefined ? {} : { as_of: asOf }) }, desk, terminal);
  if (!json) return answer(request, desk, terminal);
  const typed = checkText(oneLine(name), wordsFor(request.locale));
  if (!typed.ok) return refuse(typed.sentence, terminal);
  const by = checkAsOf(request, desk.corpus, wordsFor(request.locale));
  if (!by.ok) return refuse(by.sentence, terminal);
  const lookup = lookUpEvent(desk.facts(by.value).events, typed.value, desk.corpus.lexicon);
  const e = lookup.event;
  const cited = e
    ? [e.dates, e.place, e.chair, e.participants, e.documents, e.figures, e.disagreements.flatMap(valuesOf)].flat()
    : [];
  return write(summitJson(lookup), [...cited, ...(e?.coverage ?? []).flatMap((c) => c.excerpts)], desk, terminal);
}

/** `brief "topic"`, or of one article by its id with `article`. */
export async function briefVerb(
  topic: string,
  { json = false, article = false },
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const request = article
    ? requestOf('brief article', { article: topic }, desk, terminal)
    : requestOf('brief topic', { topic }, desk, terminal);
  if (!json) return answer(request, desk, terminal);
  const typed = checkText(oneLine(topic), wordsFor(request.locale));
  if (!typed.ok) return refuse(typed.sentence, terminal);
  const result = article
    ? ofArticle(typed.value, articleOf(request, desk)(typed.value) ? briefArticle(typed.value, desk.corpus) : null)
    : briefTopic(typed.value, { corpus: desk.corpus, index: desk.index, filter: { server: null } });
  const b = result.outcome === 'found' ? result.brief : null;
  const cited = b ? [b.who, b.when, b.figures, b.documents, b.sentences].flat() : [];
  return write(briefJson(typed.value, result), cited, desk, terminal);
}

/** `digest [--since DATE]`: what would be posted now. */
export async function digestVerb(
  { since = '', json = false }: { since?: string; json?: boolean },
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const request = requestOf('digest preview', since === '' ? {} : { since }, desk, terminal);
  if (!json) return answer(request, desk, terminal);
  const day = checkDate(since, 'since', 'first', wordsFor(request.locale));
  if (!day.ok) return refuse(day.sentence, terminal);
  const draft = draftDigest(desk, { since: day.value ?? null, now: request.now, filter: { server: null } });
  const cited = draft.sections.flatMap((s) => s.items);
  return write(digestJson(draft, articleOf(request, desk)), cited, desk, terminal);
}

/** A command whose reply is printed as it is: `sources`, `who`, `figures`, `timeline`, `compare`. */
export async function plainVerb(
  name: string,
  options: Request['options'],
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  return answer(requestOf(name, options, desk, terminal), desk, terminal);
}

/** `find-sources "text"`: the command on a message, for a text of one's own. */
export async function findSourcesVerb(text: string, desk: Desk, terminal: Terminal): Promise<ExitCode> {
  const request = requestOf(findSources.declaration.name, {}, desk, terminal);
  return answer({ ...request, message: text }, desk, terminal);
}

const valuesOf = ({ values }: Difference) => values.map(({ value }) => value);

/** By the command's name, as any other surface does. */
const answer = async (request: Request, desk: Desk, terminal: Terminal) =>
  show(await dispatch(request, desk), request, terminal);

function ofArticle(id: string, brief: BriefFacts | null) {
  return brief ? { outcome: 'found' as const, brief, articles: [id] } : { outcome: 'nothing' as const };
}
