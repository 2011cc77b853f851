// One tab stop for a list of messages; the arrow keys go from one to the next (a roving tabindex).

/** @param {HTMLElement} list its items hold one `article` each */
export function roving(list) {
  const all = () => [...list.querySelectorAll('article')];

  function stop(at) {
    for (const message of all()) message.tabIndex = message === at ? 0 : -1;
  }

  list.addEventListener('focusin', (event) => {
    if (event.target.tagName === 'ARTICLE') stop(event.target);
  });
  list.addEventListener('keydown', (event) => {
    const messages = all();
    const at = messages.indexOf(event.target);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: messages.length - 1 }[event.key];
    if (at < 0 || messages[to] === undefined) return;
    event.preventDefault();
    messages[to].focus();
  });

  return {
    /** To be called when messages came or went: the newest is the tab stop. */
    update: () => stop(all().at(-1)),
  };
}
