import type { Described } from './raw-text.js';

/** What is needed of a DOM element; the compiler's DOM types would let browser globals into server code. */
interface Element {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly children: ArrayLike<Element>;
}

export interface WebPage {
  /** The page's article as lines of Markdown-like text: `## ` headings, `- ` list items, paragraphs apart. */
  readonly text: string;
  readonly described: Described;
}

/** True if the text is a web page rather than plain text or Markdown. */
export function isWebPage(source: string): boolean {
  return (
    /^\s*(?:<!doctype html|<html|<head|<body|<article)\b/i.test(source) ||
    /<\/(?:p|div|article)>/i.test(source.slice(0, 20_000))
  );
}

/** Reads the article out of a web page. The libraries are loaded only here: they take as long to load as an answer. */
export async function readWebPage(html: string): Promise<WebPage> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim(),
      )
      .find(Boolean);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const published =
    meta('article:published_time', 'date', 'pubdate') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  const article = new Readability(document as never).parse();
  // A line break or an inner block parts words on the page; the text of an element alone would glue them together.
  const apart = (article?.content ?? html).replace(/<(?:br|p|div|li|ul|ol|tr|td|th|h[1-6])\b/gi, ' $&');
  const { document: content } = parseHTML(`<!doctype html><html><body>${apart}</body></html>`);
  const out: string[] = [];
  walk(content.body as unknown as Element, out);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const title = article?.title || meta('og:title');
  const outlet = meta('og:site_name') || article?.siteName;
  const author = article?.byline?.replace(/^by\s+/i, '').trim();
  return {
    text: out.join('\n\n'),
    described: {
      ...(title ? { title } : {}),
      ...(outlet ? { outlet } : {}),
      ...(author ? { author } : {}),
      ...(day ? { published: day } : {}),
      ...(canonical && /^https?:\/\//.test(canonical) ? { url: canonical } : {}),
    },
  };
}

const BLOCK = /^(?:P|H[1-6]|LI|BLOCKQUOTE|PRE|FIGCAPTION|TD|TH|DT|DD)$/;

function walk(element: Element, out: string[]): void {
  for (const child of Array.from(element.children)) {
    if (/^(?:SCRIPT|STYLE|NAV|FORM|BUTTON|FIGCAPTION)$/.test(child.tagName)) continue;
    if (/^(?:UL|OL)$/.test(child.tagName)) {
      const items = Array.from(child.children).map((item) => `- ${flat(item)}`);
      if (items.length > 0) out.push(items.join('\n'));
    } else if (BLOCK.test(child.tagName)) {
      const text = flat(child);
      if (text) out.push(/^H/.test(child.tagName) ? `## ${text}` : text);
    } else if (child.children.length > 0) {
      walk(child, out);
    } else if (flat(child)) {
      out.push(flat(child));
    }
  }
}

const flat = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
