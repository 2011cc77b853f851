import { deflateSync } from 'node:zlib';
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import pino from 'pino';
import type { Press, Reply, Request, Submit } from '../../../commands/command.js';
import type { Component, Message, MessageFile } from '../../../src/cards/message.js';
import { type Modal, textField } from '../../../src/cards/modal.js';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../src/surfaces/playground/playground.js';

/** Commands of every shape that the page must draw. They say what the page sent; they know nothing. */
export const DECLARATIONS: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] = [
  {
    name: 'ask',
    description: 'Ask the articles a question',
    options: [
      { type: 3, name: 'outlet', description: 'Only articles of this outlet', autocomplete: true },
      { type: 3, name: 'question', description: 'What you want to know', required: true, max_length: 500 },
      { type: 3, name: 'after', description: 'Only articles published on or after this day' },
      { type: 5, name: 'private', description: 'Show the answer to you only' },
    ],
  },
  {
    name: 'brief',
    description: 'The gist of a topic or an article',
    options: [
      {
        type: 1,
        name: 'topic',
        description: 'What the articles say about a topic',
        options: [{ type: 3, name: 'topic', description: 'The topic', required: true }],
      },
      {
        type: 1,
        name: 'article',
        description: 'What one article says',
        options: [
          { type: 3, name: 'article', description: 'The article', required: true, autocomplete: true },
          {
            type: 3,
            name: 'length',
            description: 'How much of it',
            choices: [
              { name: 'Three sentences', value: 'short' },
              { name: 'A page', value: 'long' },
            ],
          },
          { type: 4, name: 'lines', description: 'Most lines to show', min_value: 1, max_value: 20 },
        ],
      },
    ],
  },
  {
    name: 'summit',
    description: 'Who met, when and where, and what came of it',
    options: [{ type: 3, name: 'name', description: 'The meeting', required: true, autocomplete: true }],
  },
  { name: 'sources', description: 'The articles that Rapporteur has read' },
  {
    name: 'schedule',
    description: 'Post the digest every day',
    options: [{ type: 7, name: 'channel', description: 'Where to post it', required: true }],
  },
  { name: 'remind', description: 'Opens a form' },
  { name: 'broken', description: 'Fails, to show how failing looks' },
];

export const EXAMPLES = ['who attended Almaty', 'when was the Dushanbe summit', 'how large was trade in 2024'];

/** What the fake router was given, in order. */
export interface Seen {
  readonly dispatched: Request[];
  readonly completed: { request: Request; focused: { name: string; value: string } }[];
  readonly pressed: Press[];
  readonly submitted: Submit[];
}

/** Starts a playground over a fake router on any free port, or the one wished for. */
export async function startFixture(
  options: Partial<PlaygroundOptions> = {},
): Promise<Playground & { readonly seen: Seen }> {
  const seen: Seen = { dispatched: [], completed: [], pressed: [], submitted: [] };
  const playground = await startPlayground({
    dispatch: async (request) => {
      seen.dispatched.push(request);
      return answer(request);
    },
    complete: async (request, focused) => {
      seen.completed.push({ request, focused });
      const places = ['Almaty 2025', 'Astana 2022', 'Astana 2025', 'Dushanbe 2025'];
      const wanted = focused.value.toLowerCase();
      const fitting = places.filter((place) => place.toLowerCase().includes(wanted));
      return { kind: 'choices', choices: fitting.map((place) => ({ name: place, value: `id:${place}` })) };
    },
    press: async (press) => {
      seen.pressed.push(press);
      return pressed(press);
    },
    submit: async (submit) => {
      seen.submitted.push(submit);
      return { kind: 'message', visibility: 'private', message: card(`every day at ${submit.fields.time?.[0]}`) };
    },
    declarations: DECLARATIONS,
    about: {
      articles: [
        {
          title: 'Foreign ministers of Russia and Central Asia meet',
          outlet: 'News Central Asia',
          published: '2025-04-11',
          kind: 'note',
          url: 'https://example.com/almaty',
        },
        { title: 'Second summit in Dushanbe', outlet: 'AnewZ', published: '2025-10', kind: 'article', url: null },
      ],
      from: '2025-04-11',
      to: '2025-10-31',
      examples: EXAMPLES,
    },
    port: 0,
    now: () => new Date('2025-11-03T10:00:00Z'),
    log: pino({ level: 'silent' }),
    ...options,
  });
  return { ...playground, seen };
}

const FORM: Modal = {
  custom_id: 'remind-form',
  title: 'When shall I remind you?',
  components: [
    { type: 18, label: 'Channel', component: { type: 8, custom_id: 'channel', required: false } },
    textField('time', 'Time', { value: '9:00', placeholder: '9:00 or 9am', most: 20 }),
    {
      type: 18,
      label: 'Days',
      component: {
        type: 3,
        custom_id: 'days',
        required: true,
        options: [
          { label: 'every day', value: 'daily', default: true },
          { label: 'Monday to Friday', value: 'weekdays' },
        ],
      },
    },
  ],
};

/** A message of these components. */
export function message(components: readonly Component[], files: readonly MessageFile[] = []): Message {
  return { components, files, cited: [] };
}

async function answer(request: Request): Promise<Reply> {
  const { name, options } = request;
  if (name === 'broken') throw new Error('the question was: secret');
  if (name === 'remind') return { kind: 'modal', modal: FORM };
  if (name === 'sources') return { kind: 'message', visibility: 'public', message: gallery() };
  const question = String(options.question ?? options.name ?? options.topic ?? options.article);
  const visibility = options.private === true ? 'private' : 'public';
  if (question === 'hostile') return { kind: 'message', visibility, message: hostile() };
  return { kind: 'message', visibility, message: card(question) };
}

async function pressed(press: Press): Promise<Reply> {
  if (press.customId === 'more:1')
    return { kind: 'update', message: card('who attended Almaty', 'A further excerpt.') };
  if (press.customId === 'pick:1') {
    return { kind: 'update', message: message([{ type: 10, content: `You chose ${press.values.join()}` }]) };
  }
  return {
    kind: 'message',
    visibility: 'private',
    message: message([{ type: 10, content: `> before\n> **the excerpt**\n> after\n${press.texts[0] ?? ''}` }]),
  };
}

function card(question: string, further?: string): Message {
  return message([
    {
      type: 17,
      accent_color: 0x4f6bed,
      components: [
        { type: 10, content: `### ${question}` },
        {
          type: 10,
          content: [
            '> Those who came to Almaty were:',
            '> \\- **Kyrgyzstan**: Jeenbek Kulubayev, Minister of Foreign Affairs',
            '> \\- **Kazakhstan**: Murat Nurtleu, Deputy Prime Minister and foreign minister',
            '> \\- **Russia**: Sergey Lavrov, foreign minister',
            'Our note on: News Central Asia · 11 Apr 2025 · [open the article](https://example.com/almaty#:~:text=attended%20by)',
          ].join('\n'),
        },
        ...(further === undefined ? [] : [{ type: 10, content: further } as const]),
        { type: 14, divider: true, spacing: 1 },
        { type: 10, content: '-# 2 of 5 articles speak of this · searched Apr–Dec 2025' },
        {
          type: 1,
          components: [
            { type: 2, style: 2, label: 'In context', custom_id: 'context:1' },
            ...(further === undefined
              ? [{ type: 2, style: 1, label: 'More', custom_id: 'more:1' } as const]
              : [{ type: 2, style: 1, label: 'Fewer', custom_id: 'fewer:1' } as const]),
            { type: 2, style: 5, label: 'Open the article', url: 'https://example.com/almaty' },
          ],
        },
      ],
    },
  ]);
}

function gallery(): Message {
  return message(
    [
      { type: 10, content: '## Sources' },
      {
        type: 9,
        components: [{ type: 10, content: '**News Central Asia** since <t:1744329600:D>' }],
        accessory: { type: 2, style: 3, label: 'Read', custom_id: 'read:1' },
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'pick:1',
            placeholder: 'Choose an outlet',
            options: [
              { label: 'News Central Asia', value: 'nca', description: 'Ashgabat' },
              { label: 'AnewZ', value: 'anewz' },
            ],
          },
        ],
      },
      { type: 12, items: [{ media: { url: 'attachment://line.png' }, description: 'A blue field' }] },
      { type: 13, file: { url: 'attachment://sources.txt' } },
      { type: 99 } as unknown as Component,
    ],
    [
      { name: 'line.png', contentType: 'image/png', data: bluePng(480, 120), description: 'A blue field' },
      { name: 'sources.txt', contentType: 'text/plain', data: Buffer.from('News Central Asia\n') },
    ],
  );
}

function hostile(): Message {
  const content = [
    '<img src=x onerror="window.pwned = true"><script>window.pwned = true</script>',
    '[click](javascript:window.pwned=true) [data](data:text/html,<script>window.pwned=true</script>)',
    '@everyone <@12345678901234567>',
  ].join('\n');
  return message([
    { type: 10, content },
    { type: 1, components: [{ type: 2, style: 5, label: 'Link', url: 'javascript:window.pwned=true' }] },
  ]);
}

/** A picture without a picture library: one colour, as PNG (https://www.w3.org/TR/png-3/). */
function bluePng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.of(0x3f, 0x5b, 0xd9))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
