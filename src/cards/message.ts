import type { Citation } from '../corpus/article.js';

/** Discord's Components V2 flag (1 << 15). */
export const IS_COMPONENTS_V2 = 1 << 15;

/** A file that goes with a message. */
export interface MessageFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly contentType: string;
  /** Alt text, at most 1,024 characters. */
  readonly description?: string;
}

/** A component in Discord's own JSON (https://docs.discord.com/developers/components/reference). */
export type Component =
  | { type: 1; components: Component[] }
  | { type: 2; style: 1 | 2 | 3 | 4; label: string; custom_id: string; disabled?: boolean }
  | { type: 2; style: 5; label: string; url: string }
  | {
      type: 3;
      custom_id: string;
      placeholder?: string;
      options: { label: string; value: string; description?: string; default?: boolean }[];
    }
  | { type: 9; components: Component[]; accessory: Component }
  | { type: 10; content: string }
  | { type: 12; items: { media: { url: string }; description?: string }[] }
  | { type: 13; file: { url: string } }
  | { type: 14; divider?: boolean; spacing?: 1 | 2 }
  | { type: 17; accent_color?: number; components: Component[] };

/** A message in Discord's own JSON (Components V2: no content, no embeds), with what the door needs to check it. */
export interface Message {
  readonly components: readonly Component[];
  readonly files: readonly MessageFile[];
  /** Every verbatim stretch that the message shows; the door of every surface checks each against the corpus. */
  readonly cited: readonly Citation[];
}
