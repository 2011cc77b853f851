import type { Citation } from '../corpus/article.js';
import type { Component, Message, MessageFile } from './message.js';
import { gallery, type Picture } from './pictures/picture.js';

/**
 * Discord's limits for a message of components (https://docs.discord.com/developers/components/reference): components in all, nested ones
 * counted; characters of all text displays together, link addresses counted; lengths of single fields.
 */
export const LIMIT = { components: 40, characters: 4000, customId: 100, label: 80, link: 512, rowButtons: 5 } as const;

/** Length as Discord counts it: code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** A piece of a card: Markdown, and every verbatim stretch that it shows. */
export interface Block {
  readonly text: string;
  readonly cited: readonly Citation[];
}

export type Button = Extract<Component, { type: 2 }>;

/** A fixed sentence of the program, which cites nothing. */
export function sentence(text: string): Block {
  return { text, cited: [] };
}

/** Components that a sheet keeps free for its footer and one row of buttons. */
const RESERVED = 2 + LIMIT.rowButtons;

/**
 * A card being laid out: takes blocks from top to bottom as long as they fit into one message and keeps room for the footer and a row of
 * buttons. A block that does not fit changes nothing.
 */
export class Sheet {
  readonly #components: Component[] = [];
  readonly #cited: Citation[] = [];
  readonly #files: MessageFile[] = [];
  readonly #accent: number | null;
  readonly #footer: string;
  #room: number;
  /** Components so far, with the container. */
  #count = 1;

  /** `accent`: 0xRRGGBB, or null for none. `footer`: one line, shown quietly at the end; may be empty. */
  constructor(accent: number | null, footer = '') {
    this.#accent = accent;
    this.#footer = footer === '' ? '' : `-# ${footer}`;
    this.#room = LIMIT.characters - lengthOf(this.#footer);
  }

  /** Characters that are left for further blocks. */
  get room(): number {
    return this.#room;
  }

  /** Adds a block as a text of its own. False where it does not fit or says nothing. */
  put(block: Block): boolean {
    const length = lengthOf(block.text);
    if (block.text.trim() === '' || length > this.#room || !this.#hasSpace(1)) return false;
    this.#components.push({ type: 10, content: block.text });
    this.#count++;
    this.#cited.push(...block.cited);
    this.#room -= length;
    return true;
  }

  /** Adds a thin line between blocks. */
  rule(): void {
    if (this.#components.length === 0 || !this.#hasSpace(1)) return;
    this.#components.push({ type: 14, divider: true, spacing: 1 });
    this.#count++;
  }

  /** Adds a picture with its file. */
  picture(picture: Picture): void {
    if (!this.#hasSpace(1)) return;
    this.#components.push(gallery(picture));
    this.#files.push(picture.file);
    this.#count++;
  }

  /** Adds a row of buttons between blocks: the first five. */
  row(list: readonly Button[]): void {
    const row = list.slice(0, LIMIT.rowButtons);
    if (row.length === 0 || !this.#hasSpace(1 + row.length)) return;
    this.#components.push({ type: 1, components: row });
    this.#count += 1 + row.length;
  }

  /** The finished message. Of the buttons the first five are kept; none may share its custom_id with another. */
  message(buttons: readonly Button[] = []): Message {
    const components = [...this.#components];
    if (this.#footer !== '') components.push({ type: 10, content: this.#footer });
    const row = buttons.slice(0, LIMIT.rowButtons);
    if (row.length > 0) components.push({ type: 1, components: row });
    const container: Component = {
      type: 17,
      ...(this.#accent === null ? {} : { accent_color: this.#accent }),
      components,
    };
    return { components: [container], files: this.#files, cited: this.#cited };
  }

  #hasSpace(more: number): boolean {
    return this.#count + more + RESERVED <= LIMIT.components;
  }
}

/** A button that sends `id` back (style 1 is the one to press, 4 warns); null where the id or the label is longer than Discord takes. */
export function button(label: string, id: string, style: 1 | 2 | 4 = 2): Button | null {
  if (label === '' || lengthOf(label) > LIMIT.label || lengthOf(id) > LIMIT.customId) return null;
  return { type: 2, style, label, custom_id: id };
}

/** The buttons that could be made, each custom_id once. */
export function buttons(...list: readonly (Button | null)[]): Button[] {
  const seen = new Set<string>();
  return list.filter((b): b is Button => {
    if (!b || !('custom_id' in b) || seen.has(b.custom_id)) return false;
    seen.add(b.custom_id);
    return true;
  });
}
