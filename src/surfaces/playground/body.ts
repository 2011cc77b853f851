import type { IncomingMessage } from 'node:http';

/** A request's JSON, or the status and the sentence to answer with. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415; readonly reason: string };

/** Largest body that is read, in bytes. */
export const BODY_LIMIT = 64 * 1024;

/**
 * Reads a JSON body of at most {@link BODY_LIMIT} bytes. What comes beyond is thrown away unread, so that the sender still gets its
 * answer. `application/json` is asked for because no page of another site can send it without asking first (CORS preflight).
 */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    request.resume();
    return { kind: 'refused', status: 415, reason: 'Send JSON, with the header "content-type: application/json".' };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > BODY_LIMIT) {
    return {
      kind: 'refused',
      status: 413,
      reason: `That is too long: at most ${BODY_LIMIT / 1024} kB can be sent at once.`,
    };
  }
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { kind: 'refused', status: 400, reason: 'What was sent is not JSON.' };
  }
}
