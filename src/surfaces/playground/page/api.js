// Talks to the server that sent this page. Every answer is data: `{ reply }`, or `{ error }` with a sentence for a person.

/** What may be asked, and what the corpus holds. */
export function about() {
  return call('/api/about', { method: 'GET' });
}

export function sendCommand(name, options) {
  return post('/api/command', { name, options });
}

/** `signal` gives up a completion that newer typing has made useless. */
export function complete(name, options, focused, signal) {
  return post('/api/complete', { name, options, focused }, signal);
}

/** Uses a command of a message's menu; `text` is all that the message says. */
export function onMessage(name, text) {
  return post('/api/message', { name, text: text.slice(0, 16_000) });
}

export function press(customId, values, texts) {
  return post('/api/press', { customId, values, texts });
}

export function submit(customId, fields) {
  return post('/api/submit', { customId, fields });
}

function post(path, body, signal = null) {
  return call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, locale: navigator.language }),
    signal,
  });
}

async function call(path, init) {
  let response;
  try {
    response = await fetch(path, init);
  } catch {
    return {
      error:
        'Rapporteur does not answer. It may have been stopped: start it again with `npm start` in its folder, then try once more.',
    };
  }
  try {
    return await response.json();
  } catch {
    return {
      error: `Rapporteur sent something that this page cannot read (status ${response.status}). Reload the page.`,
    };
  }
}
