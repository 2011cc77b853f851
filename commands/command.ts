import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Message } from '../src/cards/message.js';
import type { Modal } from '../src/cards/modal.js';
import type { Desk } from './desk.js';

export type OptionValue = string | number | boolean;

/** Who asks, what, where and when: the same from every surface. */
export interface Request {
  /** Command and sub-command: `ask`, `brief topic`. For a button: the verb of its custom_id. */
  readonly name: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** BCP 47, as Discord gives it. */
  readonly locale: string;
  /** Server id; null in direct messages, the terminal and the playground. */
  readonly server: string | null;
  /** May this person manage the server? Checked in code as well as by Discord. */
  readonly mayManage: boolean;
  readonly now: Date;
  /** Only for a message command: the text of the message that it was used on. It is answered and forgotten, never stored or logged. */
  readonly message?: string;
  /** Who asks, by id; absent where nobody has one. */
  readonly user?: string;
  /** The channel or thread in which it was asked, by id; absent outside Discord. */
  readonly channel?: string;
  /** Discord's id of the interaction: another one each time. */
  readonly interaction?: string;
  /** Channels that options or fields name, by id, as Discord resolved them. */
  readonly channels?: Readonly<Record<string, NamedChannel>>;
}

/** A channel as an interaction brings it. */
export interface NamedChannel {
  readonly id: string;
  readonly name: string;
  /** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
  readonly type: number;
}

/** A press on a button or a choice in a menu. All state is in the custom_id and in the message that it stands on. */
export interface Press extends Request {
  readonly customId: string;
  readonly values: readonly string[];
  /** The text displays of the message that the control stands on, in order. */
  readonly texts: readonly string[];
}

/** A form that was filled in. */
export interface Submit extends Request {
  readonly customId: string;
  /** What was typed or chosen, by the field's custom_id; of a text exactly one value. People may send anything. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export type Reply =
  | {
      readonly kind: 'message';
      readonly message: Message;
      readonly visibility: 'public' | 'private';
      /** The request could not be read or done, and the message is the sentence that says why. */
      readonly refused?: true;
    }
  | { readonly kind: 'update'; readonly message: Message }
  /** A form. It can only be the first answer to a command or a press, never one that was deferred. */
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** One slash command: declares itself, completes, runs, answers its own buttons. */
export interface Command {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(request: Request, desk: Desk): Promise<Reply>;
  /** Choices for the option being typed; at most 25. */
  complete?(request: Request, focused: { readonly name: string; readonly value: string }, desk: Desk): Promise<Reply>;
  /** Handlers by the verb that a custom_id starts with (`verb:rest`). */
  readonly presses?: Readonly<Record<string, (press: Press, desk: Desk) => Promise<Reply>>>;
  /** Handlers of its forms, by the verb that a form's custom_id starts with. */
  readonly submits?: Readonly<Record<string, (submit: Submit, desk: Desk) => Promise<Reply>>>;
  /** All its answers are for the asker only, also those that take long. */
  readonly private?: true;
}

/** A command in the menu of a message (https://docs.discord.com/developers/interactions/application-commands#message-commands). */
export interface MessageCommand extends Pick<Command, 'presses'> {
  readonly declaration: Pick<RESTPostAPIChatInputApplicationCommandsJSONBody, 'integration_types' | 'contexts'> & {
    readonly type: 3;
    /** 1 to 32 characters, capitals and spaces allowed. */
    readonly name: string;
    readonly name_localizations: { readonly ru: string };
  };
  /** What it does, in English and in Russian: Discord shows none, `/help` and the playground do. */
  readonly about: { readonly en: string; readonly ru: string };
  run(request: Request, desk: Desk): Promise<Reply>;
}
