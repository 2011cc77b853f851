// The messages of the channel: what was asked, what came back, what its buttons do.
import { drawAll, textsOf } from './components.js';
import { add, el } from './dom.js';
import { openFiles } from './files.js';
import { fillIn } from './form-dialog.js';
import { icon } from './icons.js';
import { roving } from './roving.js';

/**
 * @param {{scroller: HTMLElement, list: HTMLElement, live: HTMLElement}} parts
 * @param {{
 *   press(customId: string, values: string[], texts: string[]): Promise<object>,
 *   submit(customId: string, fields: Record<string, string[]>): Promise<object>,
 *   onMessage(name: string, text: string): Promise<object>,
 *   messageCommands: readonly {name: string}[],
 *   dismissed(): void,
 * }} options
 */
export function channel({ scroller, list, live }, { press, submit, onMessage, messageCommands, dismissed }) {
  const rove = roving(list);

  /** Adds an entry that waits; `settle` gives it its answer, `{ reply }` or `{ error }`. */
  function ask(invocation) {
    const entry = addEntry(invocation);
    entry.body.append(thinking());
    bringIntoView(entry.item);
    return { settle: (answer) => settle(entry, answer) };
  }

  function addEntry(invocation) {
    const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(new Date());
    const body = el('div', { class: 'body' });
    const message = el(
      'article',
      { class: 'message', 'aria-label': `Rapporteur, ${time}` },
      invocation &&
        invocationLine(
          invocation,
          menuFor(() => saidIn(invocation)),
        ),
      el('div', { class: 'avatar', 'aria-hidden': 'true' }, 'R'),
      el(
        'div',
        { class: 'byline' },
        el('span', { class: 'author' }, 'Rapporteur'),
        el('span', { class: 'tag' }, 'APP'),
        el('span', { class: 'when' }, time),
      ),
      body,
    );
    const item = el('li', {}, message);
    list.append(item);
    rove.update();
    const entry = { item, message, body, private: false, drawn: null, files: null };
    message.querySelector('.byline').append(menuFor(() => textsOf(entry.drawn?.components ?? []).join('\n')));
    return entry;
  }

  /** What Discord has under “Apps” in the menu of a message, as buttons beside it. */
  function menuFor(textOf) {
    const use = async (name) => ask(null).settle(await onMessage(name, textOf()));
    return el(
      'span',
      { class: 'message-menu' },
      ...messageCommands.map(({ name }) =>
        el('button', { type: 'button', class: 'message-command', onclick: () => use(name) }, icon('search'), name),
      ),
    );
  }

  function settle(entry, answer) {
    if (answer.reply?.kind === 'modal') return filled(entry, answer.reply.modal);
    if (answer.error !== undefined) showError(entry, answer.error);
    else if (answer.reply?.kind === 'message' || answer.reply?.kind === 'update') {
      showMessage(entry, answer.reply.message);
      if (answer.reply.visibility === 'private') markPrivate(entry);
    } else showError(entry, `The preview cannot show a reply of the kind “${answer.reply?.kind}”.`);
    bringIntoView(entry.item);
    live.textContent = `Rapporteur: ${entry.body.textContent.slice(0, 400)}`;
  }

  /** The entry waits while the form is filled in; left empty-handed, it goes. */
  async function filled(entry, modal) {
    const fields = await fillIn(modal);
    dismissed();
    if (fields !== null) return settle(entry, await submit(modal.custom_id, fields));
    entry.item.remove();
    rove.update();
  }

  function showMessage(entry, message) {
    entry.files?.release();
    entry.files = openFiles(message.files);
    entry.drawn = message;
    const context = {
      files: entry.files,
      onPress: (control, customId, values) => pressed(entry, control, customId, values),
    };
    entry.body.replaceChildren(...drawAll(message.components, context));
  }

  function showError(entry, sentence) {
    entry.body.replaceChildren(el('p', { class: 'error' }, sentence));
    markPrivate(entry);
  }

  function markPrivate(entry) {
    if (entry.private) return;
    entry.private = true;
    entry.message.classList.add('private');
    const dismiss = () => {
      entry.files?.release();
      entry.item.remove();
      rove.update();
      dismissed();
    };
    entry.message.append(
      el(
        'p',
        { class: 'only-you' },
        icon('eye'),
        'Only you can see this · ',
        el('button', { type: 'button', class: 'dismiss', onclick: dismiss }, 'Dismiss message'),
      ),
    );
  }

  async function pressed(entry, control, customId, values) {
    if (entry.message.classList.contains('busy')) return;
    entry.message.classList.add('busy');
    control.classList.add('waiting');
    control.setAttribute('aria-busy', 'true');
    const hadFocus = document.activeElement === control;
    const answer = await press(customId, values, textsOf(entry.drawn.components));
    entry.message.classList.remove('busy');
    control.classList.remove('waiting');
    control.removeAttribute('aria-busy');
    if (answer.reply?.kind !== 'update') return settle(addEntry(null), answer);
    showMessage(entry, answer.reply.message);
    live.textContent = `Rapporteur changed its message: ${entry.body.textContent.slice(0, 400)}`;
    entry.item.scrollIntoView({ block: 'nearest' });
    if (hadFocus) focusAgain(entry, customId);
  }

  /** The pressed control was redrawn: the cursor goes to its successor, or to the message. */
  function focusAgain(entry, customId) {
    const controls = [...entry.body.querySelectorAll('[data-custom-id]:not([disabled])')];
    (controls.find((control) => control.dataset.customId === customId) ?? controls[0] ?? entry.message).focus();
  }

  /** A message that fits stands at the bottom, a longer one begins at the top: one reads from its beginning. */
  function bringIntoView(item) {
    const fits = item.offsetHeight < scroller.clientHeight - 16;
    scroller.scrollTop = fits ? scroller.scrollHeight : item.offsetTop - scroller.offsetTop - 8;
  }

  // A picture has its height only once it is read.
  list.addEventListener(
    'load',
    ({ target }) => list.lastElementChild.contains(target) && bringIntoView(list.lastElementChild),
    true,
  );

  return { ask };
}

/** The words that were typed, without the names of the options. */
const saidIn = ({ values }) => values.map(({ shown }) => shown).join('\n');

function invocationLine({ name, values }, menu) {
  const line = el(
    'p',
    { class: 'invocation' },
    icon('reply'),
    el('span', { class: 'you' }, 'You'),
    ' used ',
    el('span', { class: 'command-name' }, `/${name}`),
  );
  add(
    line,
    values.map(({ name, shown }) =>
      el('span', { class: 'given' }, el('span', { class: 'given-name' }, `${name}: `), shown),
    ),
  );
  if (values.length > 0) line.append(menu);
  return line;
}

function thinking() {
  return el(
    'p',
    { class: 'thinking' },
    el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
    'Rapporteur is thinking…',
  );
}
