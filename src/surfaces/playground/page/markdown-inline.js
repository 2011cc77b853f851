// Discord's Markdown within a line: text → tokens. A token is a string (plain text) or an object with a `type`. Nothing here knows of
// the page. Rules and their precedence follow https://support.discord.com/hc/en-us/articles/210298617 and
// https://docs.discord.com/developers/reference#message-formatting.

/** Marks that stand on both sides of what they style. Where two fit, the longer stretch wins, then the earlier entry. */
const STYLES = [
  { mark: '*', type: 'em' },
  { mark: '_', type: 'em' },
  { mark: '**', type: 'strong' },
  { mark: '__', type: 'underline' },
  { mark: '~~', type: 'strike' },
  { mark: '||', type: 'spoiler' },
];

const ESCAPE = /\\([^0-9A-Za-z\s])/y;
const BARE_ADDRESS = /https?:\/\/[^\s<]+[^<.,:;"'\]\s]/y;
const WRAPPED_ADDRESS = /<(https?:\/\/[^\s<>]+)>/y;
const TIME = /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y;
const MENTIONS = [
  [/<@!?\d{17,20}>/y, () => '@unknown-user'],
  [/<@&\d{17,20}>/y, () => '@unknown-role'],
  [/<#\d{17,20}>/y, () => '#unknown'],
  [/<(\/[^:<>\n]{1,100}):\d{17,21}>/y, (match) => match[1]],
  [/<a?(:\w{2,32}:)\d{17,21}>/y, (match) => match[1]],
];

/**
 * @param {string} text
 * @param {boolean} inLink inside a link's label no further link begins
 * @returns {(string | {type: string})[]} tokens: `em strong underline strike spoiler` with `content`, `code` with `text`, `link` with
 *   `href` and `content`, `time` with `unix` and `style`, `mention` with `text`
 */
export function parseInline(text, inLink = false) {
  const tokens = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = tokenAt(text, at, inLink);
    if (found === null) {
      plain += text[at];
      at += 1;
    } else {
      if (typeof found.token === 'string') plain += found.token;
      else {
        if (plain !== '') tokens.push(plain);
        plain = '';
        tokens.push(found.token);
      }
      at = found.end;
    }
  }
  if (plain !== '') tokens.push(plain);
  return tokens;
}

/** The code span that begins at `at`, or null: as many backticks close it as opened it. */
export function codeAt(text, at) {
  const open = runOf(text, at);
  if (open === 0) return null;
  for (let i = text.indexOf('`', at + open); i >= 0; i = text.indexOf('`', i)) {
    const run = runOf(text, i);
    if (run === open) return { text: trimCode(text.slice(at + open, i)), end: i + run };
    i += run;
  }
  return null;
}

function runOf(text, at) {
  let end = at;
  while (text[end] === '`') end++;
  return end - at;
}

/** `href` as an http(s) address, or null: no other scheme becomes a link. */
export function safeHref(href) {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return null;
  return new URL(href).href;
}

function tokenAt(text, at, inLink) {
  switch (text[at]) {
    case '\\': {
      const escaped = match(ESCAPE, text, at);
      return escaped && { token: escaped[1], end: ESCAPE.lastIndex };
    }
    case '`': {
      const code = codeAt(text, at);
      return code && { token: { type: 'code', text: code.text }, end: code.end };
    }
    case '<':
      return angleAt(text, at, inLink);
    case 'h':
      return inLink ? null : bareAddressAt(text, at);
    case '[':
      return inLink ? null : maskedLinkAt(text, at);
    default:
      return styleAt(text, at, inLink);
  }
}

function angleAt(text, at, inLink) {
  const time = match(TIME, text, at);
  if (time) return { token: { type: 'time', unix: Number(time[1]), style: time[2] ?? 'f' }, end: TIME.lastIndex };
  for (const [pattern, name] of MENTIONS) {
    const mention = match(pattern, text, at);
    if (mention) return { token: { type: 'mention', text: name(mention) }, end: pattern.lastIndex };
  }
  const address = inLink ? null : match(WRAPPED_ADDRESS, text, at);
  const href = address && safeHref(address[1]);
  return href && { token: { type: 'link', href, content: [address[1]] }, end: WRAPPED_ADDRESS.lastIndex };
}

function bareAddressAt(text, at) {
  const found = match(BARE_ADDRESS, text, at);
  if (!found) return null;
  let address = found[0];
  // A bracket that closes one opened before the address is not part of it.
  while (address.endsWith(')') && count(address, ')') > count(address, '(')) address = address.slice(0, -1);
  const href = safeHref(address);
  return href && { token: { type: 'link', href, content: [address] }, end: at + address.length };
}

function maskedLinkAt(text, at) {
  const close = closingBracket(text, at, '[', ']');
  if (close < 0 || text[close + 1] !== '(') return null;
  const end = closingBracket(text, close + 1, '(', ')');
  if (end < 0) return null;
  const inside = /^\s*(?:<([^<>\s]*)>|(\S*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*$/.exec(text.slice(close + 2, end));
  const href = inside && safeHref((inside[1] ?? inside[2]).replace(/\\([^0-9A-Za-z\s])/g, '$1'));
  if (!href) return null;
  return { token: { type: 'link', href, content: parseInline(text.slice(at + 1, close), true) }, end: end + 1 };
}

function closingBracket(text, at, open, close) {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}

function styleAt(text, at, inLink) {
  let best = null;
  for (const style of STYLES) {
    if (!text.startsWith(style.mark, at)) continue;
    const close = closingMark(text, at, style.mark);
    if (close >= 0 && (best === null || close + style.mark.length > best.end)) {
      best = { style, from: at + style.mark.length, close, end: close + style.mark.length };
    }
  }
  if (best === null) return null;
  const content = parseInline(text.slice(best.from, best.close), inLink);
  return { token: { type: best.style.type, content }, end: best.end };
}

/** Where the mark that closes the one at `at` begins; -1 where nothing closes it. */
function closingMark(text, at, mark) {
  const from = at + mark.length;
  if (mark === '*' && /\s/.test(text[from] ?? ' ')) return -1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (mark.length === 1 && text.startsWith(mark + mark, i) && text[i + 2] !== mark) i++;
    else if (i > from && text.startsWith(mark, i) && closes(text, i, mark)) return i;
    else if (mark.length === 1 && text[i] === mark && i > from) return -1;
  }
  return -1;
}

function closes(text, at, mark) {
  const after = text[at + mark.length] ?? '';
  if (mark === '*') return after !== '*' && !/\s/.test(text[at - 1]);
  if (mark === '_') return !/\w/.test(after);
  return mark === '**' || mark === '__' ? after !== mark[0] : true;
}

function trimCode(text) {
  return text.replace(/^ (?= *`)|(?<=` *) $/g, '');
}

function match(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function count(text, character) {
  return text.split(character).length - 1;
}
