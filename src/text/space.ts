/** White space as patterns know it; most of it is told without one. */
export function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || ((unit < 0x20 || unit > 0x7f) && /\s/.test(text[at] as string));
}
