// The message box: plain text, or a command with its fields. A plain question is sent as /ask.

import { commandForm } from './command-form.js';
import { el } from './dom.js';
import { listbox } from './listbox.js';
import { recall } from './recall.js';
import { matching, readTyped } from './typed.js';

const PLAIN = 'ask';

/**
 * @param {{box: HTMLTextAreaElement, place: HTMLElement, panel: HTMLElement, sendButton: HTMLElement, leaveButton: HTMLElement}} parts
 * @param {{commands: object[], complete: Function, send(invocation: {name: string, values: object[]}): void}} options
 */
export function composer({ box, place, panel, sendButton, leaveButton }, { commands, complete, send }) {
  const past = recall();
  let form = null;
  /** Does what stands in the box still read as it was called back? */
  let recalled = false;

  const hintLine = el('p', { class: 'hint', id: 'composer-hint', hidden: true });
  const popup = listbox({ label: 'Suggestions', onPick: (item) => item.pick() });
  panel.append(hintLine, popup.element);

  function hint(words) {
    hintLine.hidden = words === null;
    hintLine.replaceChildren(...(words ?? []));
  }

  function choose(command, entries = [], { quiet = false } = {}) {
    popup.close();
    hint(null);
    form?.element.remove();
    form = commandForm(command, {
      popup,
      hint,
      complete: (...question) => complete(...question),
      send: (values) => submit({ name: command.name, values }),
      leave,
      recall: recallKey,
      edited: () => {
        recalled = false;
      },
    });
    form.fill(entries);
    box.value = '';
    box.hidden = true;
    leaveButton.hidden = false;
    place.append(form.element);
    form.focus({ quiet });
  }

  /** Back to plain text. */
  function leave(text) {
    popup.close();
    form?.element.remove();
    form = null;
    recalled = false;
    hint(null);
    leaveButton.hidden = true;
    box.hidden = false;
    box.value = text;
    box.focus();
    typed();
  }

  function submit(invocation) {
    past.add(invocation);
    leave('');
    send(invocation);
  }

  function typed() {
    grow();
    const text = box.value;
    if (!text.startsWith('/')) {
      popup.close();
      return hint(null);
    }
    const read = readTyped(text, commands);
    if (read !== null) {
      return choose(
        read.command,
        Object.entries(read.texts).map(([name, shown]) => ({ name, shown })),
      );
    }
    const fitting = matching(commands, text.slice(1));
    popup.show(
      box,
      fitting.map((command) => ({ draw: () => commandRow(command), pick: () => choose(command) })),
    );
    return hint(fitting.length > 0 ? null : [`No command fits “${text.slice(0, 60)}”. Delete it to see them all.`]);
  }

  function sendBox() {
    const text = box.value.trim();
    if (text === '') return box.focus();
    if (text.startsWith('/')) return typed();
    return submit({ name: PLAIN, values: [{ name: 'question', value: text, shown: text }], plain: true });
  }

  /** Arrow up in an empty box calls back what was sent before; true where the key was used up. */
  function recallKey(event) {
    const idle = recalled || (form === null && box.value === '');
    if (!idle || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
    if (event.key === 'ArrowDown' && !recalled) return false;
    const entry = event.key === 'ArrowUp' ? past.older() : past.newer();
    if (entry === undefined) return false;
    if (entry === null || entry.plain) leave(entry?.values[0].shown ?? '');
    else {
      const command = commands.find(({ name }) => name === entry.name);
      choose(command, entry.values, { quiet: true });
    }
    recalled = entry !== null;
    return true;
  }

  function grow() {
    if (CSS.supports('field-sizing', 'content')) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  }

  box.addEventListener('input', () => {
    recalled = false;
    typed();
  });
  box.addEventListener('blur', popup.close);
  box.addEventListener('focus', () => box.value.startsWith('/') && typed());
  box.addEventListener('keydown', (event) => {
    if (popup.key(event) || event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      sendBox();
    } else if (recallKey(event)) event.preventDefault();
  });
  sendButton.addEventListener('click', () => (form === null ? sendBox() : form.submit()));
  leaveButton.addEventListener('click', () => leave(''));

  return {
    focus: () => (form === null ? box.focus() : form.focus({ quiet: true })),
    /** Sends as if it had been typed, and can be called back. */
    submit,
  };
}

function commandRow({ name, description, options }) {
  return [
    el(
      'span',
      { class: 'option-name' },
      `/${name}`,
      ...options.map((option) => el('span', { class: `parameter${option.required ? ' required' : ''}` }, option.name)),
    ),
    el('span', { class: 'option-about' }, description),
  ];
}
