import { pattern } from '../text/pattern.js';
/**
 * What a client can show of a text. Line ends of any kind are `\n` and a tab is four spaces, as Discord's own Markdown reads them
 * (https://github.com/ariabuckles/simple-markdown, `preprocess`). Characters that a client drops, or that turn the reading direction of
 * all that follows, are shown as signs instead: `␀` to `␡` for C0 controls and DEL, `⟨U+202E⟩` for C1 controls and bidirectional
 * embeddings, overrides and isolates, `�` for half a surrogate pair. Everything else stays as it is. Pure and idempotent.
 */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HIDDEN, shown);
}

/** One line: `visible`, with every run of white space as one space and none at the ends. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

const HIDDEN = pattern('g')`
    [\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|
    [\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]
  `;

function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\t') return '    ';
  if (code === 0x2028 || code === 0x2029) return '\n';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `\u27e8U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
}
