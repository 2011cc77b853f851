import { type Modal, type ModalField, textField } from '../../src/cards/modal.js';
import type { Words } from '../../src/cards/words.js';
import { DEFAULTS, type DigestSettings } from '../../src/digest/settings.js';
import type { Submit } from '../command.js';
import type { Given } from './reading.js';

/** Kinds of channels that a digest can go to, and forums, so that someone who looks for one is told why not: text, announcement, the threads of both, forum. */
export const CHANNEL_TYPES: readonly (0 | 5 | 10 | 11 | 12 | 15)[] = [0, 5, 10, 11, 12, 15];

/** What a form for a digest starts from. */
export interface FormStart {
  readonly channel: string | null;
  readonly time?: string;
  readonly zone?: string;
  readonly days?: string;
  readonly topics?: string;
}

/** The form for a digest: channel, time, zone, days, topics; `id` is what its submit brings back. At most five fields (Discord). */
export function digestForm(id: string, start: FormStart, { digests }: Words): Modal {
  const { form, formHints } = digests;
  return {
    custom_id: id,
    title: id === NEW_FORM ? form.title : form.editTitle,
    components: [
      channelField(form.channel, start.channel),
      textField('time', form.time, { value: start.time ?? DEFAULTS.time, placeholder: formHints.time, most: 20 }),
      textField('zone', form.zone, { value: start.zone ?? '', placeholder: formHints.zone, most: 60 }),
      textField('days', form.days, { value: start.days ?? DEFAULTS.days, placeholder: formHints.days, most: 60 }),
      textField('topics', form.topics, {
        value: start.topics ?? '',
        placeholder: formHints.topics,
        required: false,
        most: 700,
      }),
    ],
  };
}

/** The custom_id of the form for a new digest; of one that changes a digest it is followed by a colon and the digest's id. */
export const NEW_FORM = 'digest-form';

/** The form of an existing digest. */
export function editForm(digest: DigestSettings, words: Words): Modal {
  const days = typeof digest.days === 'string' ? digest.days : words.digests.days(digest.days);
  const { channel, time, zone, topics } = digest;
  return digestForm(`${NEW_FORM}:${digest.id}`, { channel, time, zone, days, topics: topics.join(', ') }, words);
}

/** What was filled in, as the options of a command would bring it. An emptied field of topics takes them away. */
export function givenIn({ fields }: Submit): Given {
  const one = (name: string) => fields[name]?.[0]?.trim() ?? '';
  const topics = one('topics');
  return {
    channel: one('channel'),
    time: one('time'),
    zone: one('zone'),
    days: one('days'),
    topics: topics === '' ? '-' : topics,
  };
}

function channelField(label: string, channel: string | null): ModalField {
  return {
    type: 18,
    label,
    component: {
      type: 8,
      custom_id: 'channel',
      required: false,
      channel_types: CHANNEL_TYPES,
      ...(channel === null ? {} : { default_values: [{ id: channel, type: 'channel' }] }),
    },
  };
}
