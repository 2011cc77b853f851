import type { Answer, Excerpt } from '../../answer/answer.js';
import type { BriefFacts, TopicBrief } from '../../answer/brief.js';
import type { Article, Citation } from '../../corpus/article.js';
import type { DigestDraft } from '../../digest/preview.js';
import type { EventLookup } from '../../facts/event.js';

const span = ({ text, article, start, end }: Citation) => ({ text, article, start, end });
const spans = (list: readonly Citation[]) => list.map(span);

const excerpt = (e: Excerpt) => ({
  text: e.text,
  article: e.article,
  start: e.start,
  end: e.end,
  hash: e.hash,
  kind: e.kind,
  title: e.title,
  outlet: e.outlet,
  published: e.published,
  url: e.url,
  highlights: e.highlights,
});

/** `ask --json`: one object; `question` as it was typed. */
export function answerJson(question: string, answer: Answer, elapsedMs: number) {
  return {
    question,
    outcome: answer.outcome,
    ...(answer.outcome === 'invalid' ? { message: answer.message ?? '' } : {}),
    answer: answer.answer && { ...span(answer.answer), hash: answer.answer.hash },
    excerpts: answer.excerpts.map(excerpt),
    disagreements: answer.disagreements.map(({ about, values }) => ({
      about,
      values: values.map((v) => ({ text: v.text, value: v.value, article: v.article, start: v.start, end: v.end })),
    })),
    suggestions: answer.suggestions,
    elapsedMs: Math.round(elapsedMs * 100) / 100,
  };
}

/** `summit --json`: every value a list of spans, one per source; empty where no source fills it. */
export function summitJson({ outcome, event, candidates }: EventLookup) {
  const dates = event?.dates ?? [];
  return {
    outcome,
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    id: event?.id ?? null,
    name: event?.name ?? null,
    dates: dates.map((d) => ({ from: d.from, to: d.to, precision: d.precision, ...span(d) })),
    place: spans(event?.place ?? []),
    chair: spans(event?.chair ?? []),
    participants: spans(event?.participants ?? []),
    documents: spans(event?.documents ?? []),
    figures: spans(event?.figures ?? []),
    coverage: (event?.coverage ?? []).map((c) => ({ article: c.article, excerpts: spans(c.excerpts) })),
    disagreements: (event?.disagreements ?? []).map(({ about, values }) => ({
      about,
      values: values.map(({ value }) => ({ ...span(value), value: value.text })),
    })),
  };
}

/** `brief --json`. */
export function briefJson(title: string, result: TopicBrief) {
  const brief: BriefFacts | null = result.outcome === 'found' ? result.brief : null;
  return {
    outcome: result.outcome,
    title: brief?.title ?? title,
    who: spans(brief?.who ?? []),
    when: (brief?.when ?? []).map((d) => ({ from: d.from, to: d.to, precision: d.precision, ...span(d) })),
    figures: spans(brief?.figures ?? []),
    documents: spans(brief?.documents ?? []),
    sentences: spans(brief?.sentences ?? []),
    articles: result.outcome === 'found' ? result.articles : [],
  };
}

/** `digest --json`; `articleOf` finds the article of each item. */
export function digestJson(draft: DigestDraft, articleOf: (id: string) => Article | undefined) {
  return {
    key: draft.key,
    from: draft.from,
    to: draft.to,
    sections: draft.sections.map(({ kind, items }) => ({
      kind,
      items: items.flatMap((item) => {
        const article = articleOf(item.article);
        return article ? [excerpt(excerptOf(article, item))] : [];
      }),
    })),
    leftOut: draft.leftOut,
  };
}

function excerptOf(article: Article, citation: Citation): Excerpt {
  const { hash, kind, title, outlet, published, url } = article;
  return { ...span(citation), hash, kind, title, outlet, published, url: url ?? null, highlights: [] };
}
