import type { Notice } from '../digest/delivery-port.js';
import type { MarkReason } from '../digest/settings.js';
import { escapeText } from './escape.js';
import type { Message } from './message.js';
import { sentenceCard } from './sentence-card.js';

interface NoticeWords {
  readonly lost: (name: string, channel: string) => string;
  readonly reasons: Readonly<Record<MarkReason, string>>;
  readonly kept: string;
  readonly doubt: (name: string, channel: string, slot: string) => string;
}

const WORDS: Readonly<Record<'en' | 'ru', NoticeWords>> = {
  en: {
    lost: (name, channel) => `The digest **${name}** could not be posted in ${channel}:`,
    reasons: {
      gone: 'the channel is no longer there. Choose another one with `/digest edit`.',
      closed:
        'I cannot see the channel. Give my role the permission "View Channel" there, or choose another channel with `/digest edit`.',
      forbidden:
        'I may not write there. Give my role the permission "Send Messages" (in threads "Send Messages in Threads"), or choose another channel with `/digest edit`.',
      refused:
        'Discord takes no messages there (a locked thread, a rule of AutoMod, a channel of another kind). Open it, or choose another channel with `/digest edit`.',
    },
    kept: 'Its settings are kept, and it comes again as soon as I may post. I say this once.',
    doubt: (name, channel, slot) =>
      `The digest **${name}** of ${slot} may or may not stand in ${channel}: I was interrupted while posting it and cannot read the history there. I do not post it again, so that it does not come twice. With the permission "Read Message History" for my role I can be sure the next time.`,
  },
  ru: {
    lost: (name, channel) => `Дайджест **${name}** не удалось опубликовать в ${channel}:`,
    reasons: {
      gone: 'этого канала больше нет. Выберите другой командой `/digest edit`.',
      closed:
        'я не вижу этот канал. Дайте моей роли право «Просматривать канал» или выберите другой канал командой `/digest edit`.',
      forbidden:
        'мне нельзя там писать. Дайте моей роли право «Отправлять сообщения» (в ветках — «Отправлять сообщения в ветках») или выберите другой канал командой `/digest edit`.',
      refused:
        'Discord не принимает там сообщения (закрытая ветка, правило AutoMod, канал другого вида). Откройте его или выберите другой канал командой `/digest edit`.',
    },
    kept: 'Настройки сохранены; дайджест вернётся, как только мне снова можно будет писать. Больше я об этом не напишу.',
    doubt: (name, channel, slot) =>
      `Дайджест **${name}** за ${slot} то ли опубликован в ${channel}, то ли нет: меня прервали при отправке, а историю канала я прочитать не могу. Чтобы он не вышел дважды, я его не повторяю. С правом «Читать историю сообщений» для моей роли в следующий раз это будет известно точно.`,
  },
};

/** What an admin is told of a digest, in the digest's language. */
export function noticeCard(notice: Notice): Message {
  const { digest } = notice;
  const words = WORDS[/^ru\b/i.test(digest.locale ?? '') ? 'ru' : 'en'];
  const name = escapeText(digest.name);
  if (notice.kind === 'uncertain') {
    return sentenceCard(
      words.doubt(name, `<#${notice.run.channel}>`, notice.run.slot.replace(/^now-\d+$/, '`/digest now`')),
    );
  }
  return sentenceCard(`${words.lost(name, `<#${digest.channel}>`)} ${words.reasons[notice.reason]}\n${words.kept}`);
}
