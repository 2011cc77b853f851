import { citationFault } from '../src/answer/verbatim.js';
import { unescapeText } from '../src/cards/escape.js';
import type { Component, Message } from '../src/cards/message.js';
import { visible } from '../src/cards/visible.js';
import type { Corpus } from '../src/corpus/corpus.js';
import { maySee } from '../src/corpus/view.js';

export type DoorCheck = { readonly ok: true } | { readonly ok: false; readonly faults: readonly string[] };

/**
 * The check at the door of every surface. Each cited stretch must stand in its article, letter for letter, and each quote (lines that begin
 * with `> `) and each line that is bold from end to end (a short answer) must read as part of a cited stretch of the message, save a visible
 * `…` at its ends. So a card can neither show words that no article has, nor show an article's words without citing them. An article that `server` may not see is
 * treated as one that is not there.
 */
export function check(message: Message, corpus: Corpus, server: string | null): DoorCheck {
  const faults: string[] = [];
  for (const citation of message.cited) {
    const article = corpus.article(citation.article);
    const fault = citationFault(citation, corpus);
    if (fault !== null) faults.push(fault);
    else if (!article || !maySee(article, server)) faults.push(`${citation.article} is not for this server`);
  }
  const cited = message.cited.map((citation) => visible(citation.text));
  for (const shown of quotedIn(textsOf(message.components))) {
    if (!isPart(shown, cited)) faults.push(`shows words that it does not cite: ${shown.slice(0, 80)}`);
  }
  return faults.length === 0 ? { ok: true } : { ok: false, faults };
}

/** The text displays of a message, in the order a reader sees them. */
export function textsOf(components: readonly Component[]): string[] {
  return components.flatMap((c) => {
    if (c.type === 10) return [c.content];
    return 'components' in c ? textsOf(c.components) : [];
  });
}

/** The quotes and the wholly bold lines of texts, read back from Markdown. */
function quotedIn(texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of texts) {
    let quote: string[] = [];
    for (const line of [...text.split('\n'), '']) {
      if (line.startsWith('> ')) {
        quote.push(line.slice(2));
        continue;
      }
      if (quote.length > 0) found.push(unescapeText(quote.join('\n')));
      quote = [];
      if (/^\*\*(?:\\.|[^\\*])+\*\*$/su.test(line)) found.push(unescapeText(line));
    }
  }
  return found;
}

function isPart(shown: string, cited: readonly string[]): boolean {
  const within = (text: string): boolean => cited.some((c) => c.includes(text));
  if (within(shown)) return true;
  const bare = shown.replace(/^… /, '').replace(/[ \n]…$/, '');
  return bare.trim() !== '' && within(bare);
}
