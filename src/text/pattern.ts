/**
 * A regular expression over several lines, so that long ones can be read: line breaks, and the white space around them, count for nothing.
 * A space that begins or ends a line is written `[ ]`.
 *
 * @param flags as behind a regular expression
 * @throws SyntaxError where it is none
 */
export const pattern =
  (flags = '') =>
  ({ raw }: TemplateStringsArray): RegExp =>
    new RegExp(raw.join('').replace(/\s*\n\s*/g, ''), flags);
