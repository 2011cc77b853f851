const REDACTED = '[redacted]';

/** Shorter values are no secrets, and taking them out would only garble the log. */
const MIN_SECRET = 8;

/** Bot tokens as Discord writes them: three base64url parts (https://docs.discord.com/developers/reference#authentication). */
const BOT_TOKEN = /[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;

/** Interaction and webhook tokens stand in the addresses of requests, and so in the messages of their errors. */
const ADDRESS_TOKEN = /\/(interactions|webhooks)\/(\d+)\/[^/?\s"'\\]+/g;

/** Take every token out of a text: the secrets named, and what looks like one of Discord's. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) if (secret.length >= MIN_SECRET) clean = clean.replaceAll(secret, REDACTED);
  return clean.replace(ADDRESS_TOKEN, `/$1/$2/${REDACTED}`).replace(BOT_TOKEN, REDACTED);
}
