import { pattern } from '../text/pattern.js';

/**
 * Lines of an article that are not its text: captions, bylines, notices, share buttons. They lead readers astray (a caption
 * repeats the text, a notice matches anything), so passages made of them are never shown, and `import` leaves them out.
 * Shapes only, no outlet is named here.
 */
const ASIDES: readonly RegExp[] = [
  // bylines and what stands around them
  /^\*?(?:author|by|written by|text|автор|текст)\s*:\s*\S.{0,80}$/i,
  /^[Bb][Yy] \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u,
  /^about the author\b/i,
  /^об авторе(?!\p{L})/iu,
  /^topic:\s.*\b(?:tags|region|brand|by):/i,
  // pictures
  /^\*?(?:cover )?(?:image|photo|picture|video|infographic|caption|credit|фото|изображение|видео)\s*(?:credit)?\s*:/i,
  /\((?:photo|image|source|credit|фото|источник)\s*:[^)]*\)\s*\.?$/i,
  /^(?:©|\(c\)\s)/i,
  // where it came from
  /^the post .+ appeared first on /i,
  /^(?:source|источник|originally published)\s*:?\s*(?:at |in |on )?\S{0,60}$/i,
  // notices
  /иностранн\S+ агент/iu,
  /^(?:disclaimer|notice|editor['’]s note|all rights reserved)\b/i,
  /\b(?:views|opinions) expressed (?:here|in this|are)\b/i,
  // buttons and calls of the page
  pattern('i')`
    ^(?:
      share|share this.*|tweet|print|email|subscribe.*|sign up.*|follow us.*|read more|read also|
      related( articles| posts)?|tags?:.*|back to top|top|comments?|leave (?:a|the first) comment|add a comment|
      advertisement|реклама|поделиться|наверх|комментарии|читать далее|подписаться.*
    )[.!:]?$
  `,
  /^contact us\b.*@/i,
  /^what is your opinion\b.{0,40}\?$/i,
  // an outlet's or agency's sign at the end: two to six capitals alone on a line
  /^\p{Lu}{2,6}$/u,
];

/** True for a line (without surrounding white space) that is not part of the article's own text. */
export function isAside(line: string): boolean {
  return line.length < 600 && ASIDES.some((pattern) => pattern.test(line));
}

/** True where an author's biography begins: what follows, up to the next marked heading, is not the article's text. */
export function beginsBiography(line: string): boolean {
  return /^(?:about the author|об авторе)(?!\p{L})/iu.test(line);
}
