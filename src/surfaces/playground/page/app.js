// Wires the page: message box, channel, side column.
import * as api from './api.js';
import { channel } from './channel.js';
import { composer } from './composer.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import { drawCorpus, sideToggle } from './side.js';
import { themeButton } from './theme.js';

const part = (id) => document.getElementById(id);

for (const place of document.querySelectorAll('[data-icon]')) place.prepend(icon(place.dataset.icon));
themeButton(part('theme'));
sideToggle({
  side: part('side'),
  opener: part('side-open'),
  closer: part('side-close'),
  veil: part('veil'),
  rest: part('main'),
});

const {
  commands = [],
  messageCommands = [],
  about = { articles: [], from: null, to: null, examples: [] },
  error,
} = await api.about();

const messages = channel(
  { scroller: part('scroller'), list: part('messages'), live: part('live') },
  {
    press: api.press,
    submit: api.submit,
    onMessage: api.onMessage,
    messageCommands,
    dismissed: () => messageBox.focus(),
  },
);

const messageBox = composer(
  {
    box: part('box'),
    place: part('place'),
    panel: part('panel'),
    sendButton: part('send'),
    leaveButton: part('leave'),
  },
  { commands, complete, send },
);

async function send(invocation) {
  const entry = messages.ask(invocation);
  const options = Object.fromEntries(invocation.values.map(({ name, value }) => [name, value]));
  entry.settle(await api.sendCommand(invocation.name, options));
}

async function complete(command, values, option, text, signal) {
  const options = Object.fromEntries(values.map(({ name, value }) => [name, value]));
  const answer = await api.complete(command.name, options, { name: option.name, value: text }, signal);
  return answer.reply?.choices ?? [];
}

drawCorpus({ summary: part('corpus-summary'), list: part('corpus-articles') }, about);
part('examples').replaceChildren(...about.examples.map(example));
if (error !== undefined) messages.ask(null).settle({ error });

function example(question) {
  const values = [{ name: 'question', value: question, shown: question }];
  const ask = () => messageBox.submit({ name: 'ask', values, plain: true });
  return el('li', {}, el('button', { type: 'button', class: 'example', onclick: ask }, question));
}

// As in Discord, typing anywhere types into the message box.
document.addEventListener('keydown', (event) => {
  const typing = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const taken = event.target.closest?.('textarea, input, dialog, #side, [role="combobox"]');
  if (typing && !taken && !part('main').inert) messageBox.focus();
});
messageBox.focus();
document.body.dataset.ready = 'yes';
