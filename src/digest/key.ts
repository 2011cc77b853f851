import { createHash } from 'node:crypto';

/** The verb of the buttons that carry a run's key. */
export const VERB = 'digest';

/** Names one run everywhere: `k3f9x2ab-2026-11-24`. At most 40 characters of a–z, 0–9 and `-`. */
export const keyOf = (digest: string, slot: string): string => `${digest}-${slot}`;

/** The slot of a run that a person asked for: never a local date, and another one for each interaction. */
export const slotOfNow = (interaction: string): string => `now-${interaction.slice(-20)}`;

/** The `custom_id` of a digest's button: `digest:<key>`, or `digest:<key>:<what>`; ≤ 100 characters (Discord). */
export const buttonId = (key: string, what?: string): string =>
  what === undefined ? `${VERB}:${key}` : `${VERB}:${key}:${what}`;

/** The key in a button's `custom_id`; null where it is none of a digest. */
export function keyIn(customId: string): string | null {
  const [verb, key] = customId.split(':');
  return verb === VERB && key !== undefined && /^[0-9a-z]+-[0-9a-z-]+$/.test(key) ? key : null;
}

/** The keys that a message carries in its controls, at whatever depth. `components` is Discord's JSON. */
export function keysIn(components: unknown): readonly string[] {
  if (Array.isArray(components)) return components.flatMap(keysIn);
  if (typeof components !== 'object' || components === null) return [];
  const { custom_id: id, components: inner, accessory } = components as Readonly<Record<string, unknown>>;
  const own = typeof id === 'string' ? keyIn(id) : null;
  return [...(own === null ? [] : [own]), ...keysIn(inner), ...keysIn(accessory)];
}

/**
 * Equal for equal keys and at most 25 characters, as a nonce has to be
 * (https://docs.discord.com/developers/resources/message#create-message): a digest of the key, since keys are longer.
 */
export const nonceOf = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 24);
