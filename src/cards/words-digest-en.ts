import type { Problem } from '../digest/checks.js';
import type { RunState } from '../digest/run.js';
import type { Fate } from '../digest/sift.js';
import { dateLabel } from './dates.js';
import { nameOf } from './source.js';
import type { DigestWords, NoGround } from './words-digest.js';

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const list = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
const more = (shown: readonly string[], all: number): readonly string[] =>
  all > shown.length ? [...shown, `${all - shown.length} more`] : shown;
const quoted = (text: string): string => `“${nameOf(text, 60)}”`;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const FIELDS = { atMost: 'at-most', lateHours: 'late-hours' } as const;

const RIGHT: DigestWords['right'] = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  ReadMessageHistory: 'Read Message History',
  MentionEveryone: 'Mention \\@everyone, \\@here, and All Roles',
};

function problem(wrong: Problem): string {
  switch (wrong.kind) {
    case 'time':
      return `${quoted(wrong.given)} is no time of day. Write it as 9:00, 09:00 or 9am; a day goes from 0:00 to 23:59.`;
    case 'zone': {
      const near = wrong.near.map((zone) => `\`${zone}\``);
      const help =
        near.length > 0
          ? `Did you mean ${list(near, 'or')}?`
          : 'Type a city into `zone` and pick one from the list, for example `Europe/London`.';
      return `I know no time zone called ${quoted(wrong.given)}. ${help}`;
    }
    case 'days':
      return `I cannot read ${quoted(wrong.given)} as days. Write daily, weekdays, or days such as mon, wed, fri.`;
    case 'name':
      return `A name has at most ${wrong.most} characters. Shorten it.`;
    case 'topics':
      return `At most ${wrong.most} topics of ${wrong.longest} characters each, with commas between; these are ${wrong.count}.`;
    case 'number':
      return `\`${FIELDS[wrong.field]}\` is ${wrong.given}, and has to be a whole number from ${wrong.from} to ${wrong.to}.`;
    case 'too-many':
      return `This server has ${wrong.most} digests, and no more are possible. Change one with \`/digest edit\`, or take one away with \`/digest remove\`.`;
  }
}

function noGround(ground: NoGround, channel: string): string {
  if (ground.kind === 'unknown')
    return `I see no channel ${channel} in this server. Pick one of this server; if it is one, give the role Rapporteur the permission "View Channel" there.`;
  if (ground.kind === 'unreachable')
    return `Discord does not tell me what I may do in ${channel} just now, so that nothing was saved. Try again in a minute.`;
  if (ground.kind === 'unfit') {
    if (ground.channel === 'locked') return `${channel} is a locked thread. Unlock it, or pick another channel.`;
    if (ground.channel === 'forum')
      return `${channel} is a forum, where every message needs a post of its own. Pick a text channel, or open a post in the forum and pick that.`;
    return `${channel} is a ${ground.channel === 'other' ? 'kind of channel' : `${ground.channel} channel`} that takes no digests. Pick a text channel, an announcement channel or a thread.`;
  }
  const rights = ground.rights.map((right) => `"${RIGHT[right]}"`);
  const verb = ground.rights.includes('MentionEveryone') && ground.rights.length === 1 ? 'ping that role' : 'post';
  return `I may not ${verb} in ${channel}: the ${rights.length === 1 ? 'permission' : 'permissions'} ${list(rights)} ${rights.length === 1 ? 'is' : 'are'} missing there. Give ${rights.length === 1 ? 'it' : 'them'} to the role Rapporteur, or pick another channel.`;
}

function fateOf(fate: Fate, of: string): string {
  switch (fate.step) {
    case 'told':
      return `told, in story ${fate.story}`;
    case 'seen':
      return 'left out: an earlier digest had it';
    case 'too-old':
      return `left out: too old, first seen ${dateLabel(fate.firstSeen, 'en')}`;
    case 'topic':
      return 'left out: speaks of none of the topics';
    case 'near-copy':
      return `counted once: nearly the same text as ${of}`;
    case 'cap':
      return `left out: its story is number ${fate.story}, beyond the most`;
    case 'nothing-to-quote':
      return 'left out: nothing in it that was not told, or that can be quoted';
    case 'other-server':
      return 'left out: not for this server';
  }
}

const SKIPPED = {
  'nothing-new': 'skipped: nothing was new',
  'too-late': 'skipped: I was down, and it would have come too late',
  paused: 'skipped: paused or removed meanwhile',
} as const;
const FAILED = {
  gone: 'failed: the channel was deleted',
  closed: 'failed: I could not see the channel',
  forbidden: 'failed: I was not allowed to post there',
  refused: 'failed: Discord takes no message there',
  fault: 'failed: something kept going wrong, see the log',
} as const;

function run(state: RunState): string {
  switch (state.kind) {
    case 'due':
      return 'due';
    case 'claimed':
      return 'being posted';
    case 'sent':
      return 'posted';
    case 'skipped':
      return SKIPPED[state.reason];
    case 'failed':
      return FAILED[state.reason];
    case 'uncertain':
      return 'uncertain: it may have been posted, and I could not read the channel to know. I did not post it again';
  }
}

export const DIGESTS_IN_ENGLISH: DigestWords = {
  title: (name, date) => `${name ?? 'Digest'} · ${date}`,
  first: 'first digest: what the corpus holds',
  since: (date) => `new since ${date}`,
  count: (stories, articles) => `${plural(stories, 'story', 'stories')} from ${plural(articles, 'article')}`,
  also: (outlets, all) => `also told by ${list(more(outlets, all))}`,
  reprinted: (outlets, all) => `in the same words: ${list(more(outlets, all))}`,
  leftOut: (stories) => `${plural(stories, 'more story', 'more stories')} left out, \`/digest why\` says which`,
  articlesTitle: (n) => `${plural(n, 'article')} behind this digest`,
  noArticles: 'No article came in for this digest.',
  buttons: { articles: 'Articles', remove: 'Remove', keep: 'Keep it' },

  onlyInServers: 'Digests are set up in a server. Run this in the server that should get one.',
  needsBot:
    'Digests are posted by the running bot, and none runs here: start Rapporteur with a DISCORD_TOKEN and set the digest up in Discord. `/digest preview` shows here what it would hold.',
  notManager: 'Digests are set up by those who have the permission "Manage Server". Ask one of them.',
  none: 'This server has no digest yet. `/digest schedule` sets one up.',
  unknown: (given, names) =>
    `This server has no digest called “${given}”. It has ${list(names)}: pick one from the list.`,
  which: (names) => `This server has more than one digest: ${list(names)}. Say which in the option \`digest\`.`,
  problem,
  noGround,
  noHistory: (channel) =>
    `I may not read the history of ${channel}: after a crash I could not tell whether a digest stands there, and would leave it out. The permission "Read Message History" for the role Rapporteur mends that.`,
  announcement: 'This is an announcement channel: each digest is published to those who follow it.',
  silentTopics: (topics) =>
    `Nothing in the corpus speaks of ${list(topics.map(quoted), 'or')} yet. The digest waits for articles that do; if that is a slip of the pen, change it with \`/digest edit\`.`,

  saved: 'Saved.',
  days: (days) =>
    days === 'daily'
      ? 'every day'
      : days === 'weekdays'
        ? 'Monday to Friday'
        : days.map((d) => WEEKDAYS[d - 1]).join(', '),
  comes: (days, time, zone) => `${days} at ${time}, ${zone}`,
  next: (timestamps) => `next ${timestamps}`,
  helpNext: (name, channel, timestamps) => `The digest ${name} comes next to ${channel}: ${timestamps}.`,
  paused: 'paused',
  only: (topics) => `only ${list(topics)}`,
  atMost: (stories) => `at most ${plural(stories, 'story', 'stories')}`,
  pings: (role) => `pings ${role}`,
  quiet: 'without a notification',
  whenNothing: { silent: 'no message when nothing is new', line: 'one line when nothing is new' },
  late: (hours) => (hours === 0 ? 'never late' : `up to ${plural(hours, 'hour')} late`),
  mark: {
    gone: 'stopped: its channel was deleted. Pick another with `/digest edit`.',
    closed: 'stopped: I cannot see its channel. Give the role Rapporteur the permission "View Channel" there.',
    forbidden: 'stopped: I may not post in its channel. Give the role Rapporteur the permission "Send Messages" there.',
    refused: 'stopped: Discord takes no message in its channel. Pick another with `/digest edit`.',
  },
  listTitle: (n) => (n === 1 ? 'One digest in this server' : `${n} digests in this server`),
  lastRun: (state, when) => `last ${when}: ${state}`,

  pausedNow: (name) => `${name} is paused. \`/digest resume\` starts it again.`,
  resumedNow: (name, next) => `${name} goes on: ${next}.`,
  askRemove: (name, channel) =>
    `Remove ${name} from ${channel} for good? Its schedule goes, and the record of what it posted. Messages that were posted stay.`,
  removed: (name) => `${name} is removed.`,
  kept: (name) => `${name} stays as it is.`,
  postingNow: (name, channel) => `${name} is on its way to ${channel}. Its schedule stays as it is.`,
  nothingNow: (name) => `There is nothing new for ${name}, so nothing was posted. \`/digest why\` says why.`,

  whyTitle: (name) => `Why: ${name ?? 'the digest'}`,
  whyLead: (date, stories, articles) =>
    `As it would be now, ${date}: ${plural(stories, 'story', 'stories')} from ${plural(articles, 'new article')}.`,
  fate: fateOf,
  moreArticles: (n) => `and ${plural(n, 'older article')}`,
  runsTitle: 'Last runs',
  noRuns: 'It has not come yet.',
  run,

  form: {
    title: 'A digest for this server',
    editTitle: 'Change the digest',
    channel: 'Channel',
    time: 'Time',
    zone: 'Time zone',
    days: 'Days',
    topics: 'Topics',
  },
  formHints: {
    time: '9:00, 18:30 or 9am',
    zone: 'A city, such as Europe/London or Asia/Tokyo',
    days: 'daily, weekdays, or mon, wed, fri',
    topics: 'Empty: everything. With commas between',
  },
  zoneChoice: (zone, offset, time) => `${zone} (${offset}, now ${time})`,
  right: RIGHT,
};
