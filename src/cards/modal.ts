/**
 * A form in Discord's own JSON (https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal): a title of
 * at most 45 characters and one to five fields.
 */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly ModalField[];
}

/** A field with its label of at most 45 and its description of at most 100 characters. */
export interface ModalField {
  readonly type: 18;
  readonly label: string;
  readonly description?: string;
  readonly component: ModalInput;
}

export type ModalInput =
  | {
      readonly type: 4;
      readonly custom_id: string;
      /** 1: one line, 2: several. */
      readonly style: 1 | 2;
      readonly required: boolean;
      readonly value?: string;
      /** At most 100 characters. */
      readonly placeholder?: string;
      readonly max_length?: number;
    }
  | {
      readonly type: 3;
      readonly custom_id: string;
      readonly required: boolean;
      /** At most 25. */
      readonly options: readonly { readonly label: string; readonly value: string; readonly default?: boolean }[];
    }
  | {
      /** A channel of the server. */
      readonly type: 8;
      readonly custom_id: string;
      readonly required: boolean;
      readonly channel_types?: readonly number[];
      readonly default_values?: readonly { readonly id: string; readonly type: 'channel' }[];
    };

/** A field for a line of text. */
export function textField(
  id: string,
  label: string,
  {
    value = '',
    placeholder = '',
    required = true,
    most = 400,
  }: {
    readonly value?: string;
    readonly placeholder?: string;
    readonly required?: boolean;
    readonly most?: number;
  } = {},
): ModalField {
  return {
    type: 18,
    label,
    component: {
      type: 4,
      custom_id: id,
      style: 1,
      required,
      max_length: most,
      ...(value === '' ? {} : { value: value.slice(0, most) }),
      ...(placeholder === '' ? {} : { placeholder }),
    },
  };
}
