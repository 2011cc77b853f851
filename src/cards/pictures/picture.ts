import type { Component, MessageFile } from '../message.js';

/** A drawn picture with all that it tells. */
export interface Picture {
  readonly file: MessageFile;
  /** Every text in it, before it was broken into lines: the card that it hangs on must hold each of them. */
  readonly texts: readonly string[];
}

/** Longest alt text that Discord takes (https://docs.discord.com/developers/reference#uploading-files). */
export const ALT_MOST = 1024;

/**
 * As many of the rows, from the first on, as an alt text can tell besides its lead: what is drawn must be told.
 *
 * @param telling a row in words
 * @param rest what is added for rows that are left out
 */
export function tellable<T>(
  lead: string,
  rows: readonly T[],
  telling: (row: T) => string,
  rest: (left: number) => string,
): { readonly rows: readonly T[]; readonly alt: string } {
  for (let count = rows.length; count > 0; count--) {
    const left = rows.length - count;
    const told = rows.slice(0, count).map(telling);
    const alt = `${lead}: ${[...told, ...(left > 0 ? [rest(left)] : [])].join('; ')}.`;
    if ([...alt].length <= ALT_MOST) return { rows: rows.slice(0, count), alt };
  }
  return { rows: [], alt: lead };
}

/** The picture in a card (https://docs.discord.com/developers/components/reference#media-gallery). */
export function gallery({ file }: Picture): Component {
  return {
    type: 12,
    items: [
      {
        media: { url: `attachment://${file.name}` },
        ...(file.description === undefined ? {} : { description: file.description }),
      },
    ],
  };
}
