import type { IncomingHttpHeaders } from 'node:http';

/**
 * Sent with every answer. The page may load nothing but its own files and pictures that came inside a reply, may be framed by
 * nobody and may send no form, so that hostile text in an article stays text even if the page had a fault.
 */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * Says why a request must not be served, or null where it may be. A page of another site can make this browser send requests
 * here, by its own name pointed at 127.0.0.1 (DNS rebinding: a strange Host) or straight (a strange Origin or Sec-Fetch-Site).
 * Requests without these headers come from no browser and are let in.
 *
 * @param port the port that the server listens on
 */
export function refusal(method: string, headers: IncomingHttpHeaders, port: number): string | null {
  const own = `http://127.0.0.1:${port}`;
  const hosts = ['127.0.0.1', 'localhost'].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  const host = headers.host?.toLowerCase();
  if (host === undefined || !hosts.includes(host)) return `The playground answers at ${own} only. Open that address.`;
  if (method === 'GET' || method === 'HEAD') return null;
  const origin = headers.origin;
  const site = headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== 'same-origin');
  return foreign ? `The playground takes requests from its own page only. Open ${own}.` : null;
}
