// The commands that were sent, to be called back with the arrow keys. Pure apart from its own list.

/** `older` and `newer` return what was sent, `newer` null after the newest; `add` puts the place back to the end. */
export function recall(limit = 50) {
  const sent = [];
  let at = 0;
  return {
    add(entry) {
      sent.push(entry);
      if (sent.length > limit) sent.shift();
      at = sent.length;
    },
    older() {
      if (sent.length === 0) return undefined;
      at = Math.max(0, at - 1);
      return sent[at];
    },
    newer() {
      at = Math.min(sent.length, at + 1);
      return sent[at] ?? null;
    },
  };
}
