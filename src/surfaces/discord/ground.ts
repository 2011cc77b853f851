import {
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Ground, Right } from '../../digest/delivery-port.js';

/** What decides what the bot may do in a channel, in Discord's own JSON. */
export interface Standing {
  readonly channel: {
    readonly type: ChannelType;
    readonly thread_metadata?: { readonly locked?: boolean } | undefined;
  };
  /** Of the channel itself, or of the parent of a thread. */
  readonly overwrites: readonly APIOverwrite[];
  readonly server: { readonly id: string; readonly owner_id: string; readonly roles: readonly APIRole[] };
  readonly member: Pick<APIGuildMember, 'roles' | 'communication_disabled_until'>;
  /** The bot's user id. */
  readonly me: string;
}

const ALL = ~0n;

const within = (bits: bigint, overwrite: { allow: string; deny: string } | undefined): bigint =>
  overwrite === undefined ? bits : (bits & ~BigInt(overwrite.deny)) | BigInt(overwrite.allow);

/**
 * The bot's permissions in a channel, by the order in which Discord applies overwrites: everyone, roles together, member
 * (https://docs.discord.com/developers/topics/permissions#permission-overwrites). A member in time-out can only look.
 */
export function permissionsIn({ overwrites, server, member, me }: Standing, now: Date): bigint {
  if (server.owner_id === me) return ALL;
  const own = new Set([server.id, ...member.roles]);
  const base = server.roles.filter(({ id }) => own.has(id)).reduce((bits, role) => bits | BigInt(role.permissions), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return ALL;
  const ofRoles = overwrites.filter(
    ({ id, type }) => type === OverwriteType.Role && id !== server.id && member.roles.includes(id),
  );
  const together = {
    allow: String(ofRoles.reduce((bits, { allow }) => bits | BigInt(allow), 0n)),
    deny: String(ofRoles.reduce((bits, { deny }) => bits | BigInt(deny), 0n)),
  };
  const ofEveryone = overwrites.find(({ id }) => id === server.id);
  const ofMember = overwrites.find(({ id, type }) => type === OverwriteType.Member && id === me);
  const bits = within(within(within(base, ofEveryone), together), ofMember);
  const silenced = Date.parse(member.communication_disabled_until ?? '') > now.getTime();
  return silenced ? bits & (PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory) : bits;
}

const UNFIT: Partial<Record<ChannelType, 'forum' | 'category' | 'voice'>> = {
  [ChannelType.GuildForum]: 'forum',
  [ChannelType.GuildMedia]: 'forum',
  [ChannelType.GuildCategory]: 'category',
  [ChannelType.GuildVoice]: 'voice',
  [ChannelType.GuildStageVoice]: 'voice',
};

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

export const isThread = (type: ChannelType): boolean => THREADS.has(type);

/** May digests be posted there, and a role pinged? */
export function groundOf(standing: Standing, role: string | null, now: Date): Ground {
  const { channel, server } = standing;
  const announcement = channel.type === ChannelType.GuildAnnouncement;
  const bits = permissionsIn(standing, now);
  const may = (right: keyof typeof PermissionFlagsBits) => (bits & PermissionFlagsBits[right]) !== 0n;
  if (isThread(channel.type)) {
    if (channel.thread_metadata?.locked === true && !may('ManageThreads')) return { kind: 'unfit', channel: 'locked' };
  } else if (!announcement && channel.type !== ChannelType.GuildText) {
    return { kind: 'unfit', channel: UNFIT[channel.type] ?? 'other' };
  }
  const mentionable = role === null || server.roles.some(({ id, mentionable: free }) => id === role && free);
  const wanted: readonly Right[] = [
    'ViewChannel',
    isThread(channel.type) ? 'SendMessagesInThreads' : 'SendMessages',
    'ReadMessageHistory',
    ...(mentionable ? [] : (['MentionEveryone'] as const)),
  ];
  const rights = wanted.filter((right) => !may(right));
  return rights.length === 0 ? { kind: 'ready', announcement } : { kind: 'missing', rights };
}
