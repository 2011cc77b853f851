/**
 * Every match of a pattern that has the flag `g`, in order. `matchAll` makes a copy of the pattern for every text, which takes longer than
 * most of our texts take to read.
 */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
