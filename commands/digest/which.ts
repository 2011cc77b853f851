import { nameOf } from '../../src/cards/source.js';
import { oneLine } from '../../src/cards/visible.js';
import { wordsFor } from '../../src/cards/words.js';
import type { DigestSettings } from '../../src/digest/settings.js';
import type { Choice, Reply, Request } from '../command.js';
import { textOption } from '../options.js';
import { say } from '../reply.js';
import type { Admitted } from './gate.js';

/**
 * The digest that the option `digest` names: by the id that autocomplete gives, otherwise by its name; without the option the only one
 * that there is.
 */
export async function whichDigest(
  request: Request,
  { server, digests, words }: Admitted,
): Promise<{ readonly digest: DigestSettings } | { readonly refusal: Reply }> {
  const all = await digests.store.settings.list(server);
  const names = all.map(shownName);
  const given = textOption(request, 'digest');
  const [only] = all;
  if (!only) return { refusal: say(words.digests.none) };
  if (given === '') return all.length === 1 ? { digest: only } : { refusal: say(words.digests.which(names)) };
  const named = all.filter(({ name }) => name.toLowerCase() === given.toLowerCase());
  const digest = all.find(({ id }) => id === given) ?? (named.length === 1 ? named[0] : undefined);
  if (digest) return { digest };
  if (named.length > 1) return { refusal: say(words.digests.which(names)) };
  return { refusal: say(words.digests.unknown(nameOf(given, 60), names)) };
}

/** `“Morning”`, as Markdown. */
export const shownName = ({ name }: Pick<DigestSettings, 'name'>): string => `“${nameOf(name, 60)}”`;

/** `<#id>`, which every reader sees as the channel's name. */
export const shownChannel = (channel: string): string => `<#${channel}>`;

/** The server's digests whose description holds what was typed. */
export function digestChoices(all: readonly DigestSettings[], typed: string, locale: string): Choice[] {
  const { digests } = wordsFor(locale);
  return all
    .map((one) => ({
      name: `${oneLine(one.name)} · ${digests.comes(digests.days(one.days), one.time, one.zone)}`,
      value: one.id,
    }))
    .filter(({ name }) => name.toLowerCase().includes(oneLine(typed).toLowerCase()));
}
