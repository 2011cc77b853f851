// HTTP-interactions mode against two tiny endpoints: one that verifies, one that does not.
import http from 'node:http';
import crypto from 'node:crypto';
import test from 'node:test';
import assert from 'node:assert/strict';
import { createLoopcord } from '../lib/index.mjs';

test('interactions over HTTP: signatures, inline answers, deferral, lateness, replay', async () => {
  const lc = await createLoopcord();
  const w = lc.world;
  w.commands.global.set('1', { id: '100000000000000001', application_id: w.app.id, type: 1, name: 'ask', description: 'd', options: [{ type: 3, name: 'question', description: 'd', required: true }], default_member_permissions: null, contexts: null });
  const key = crypto.createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(w.publicKeyHex, 'hex').toString('base64url') }, format: 'jwk' });
  const serve = (verify) => new Promise((res) => { const seen = new Set(); const s = http.createServer((q, r) => { const ch = []; q.on('data', (c) => ch.push(c)); q.on('end', async () => {
    const raw = Buffer.concat(ch); const sig = String(q.headers['x-signature-ed25519'] ?? ''), ts = String(q.headers['x-signature-timestamp'] ?? '');
    if (verify && !(/^[0-9a-f]{128}$/.test(sig) && ts && crypto.verify(null, Buffer.concat([Buffer.from(ts), raw]), key, Buffer.from(sig, 'hex')))) { r.writeHead(401); return r.end('invalid request signature'); }
    const i = JSON.parse(raw); const json = (o) => { r.writeHead(200, { 'content-type': 'application/json' }); r.end(JSON.stringify(o)); };
    if (i.type === 1) return json({ type: 1 });
    if (seen.has(i.id)) return json({ type: 4, data: { content: 'seen before', flags: 64 } }); seen.add(i.id);
    const v = i.data.options[0].value;
    if (v === 'defer') { json({ type: 5 }); setTimeout(() => fetch(`${lc.apiUrl}/v10/webhooks/${i.application_id}/${i.token}/messages/@original`, { method: 'PATCH', headers: { 'content-type': 'application/json', 'user-agent': 'DiscordBot (x, 1)' }, body: '{"content":"later"}' }), 100); return; }
    if (v === '202') { r.writeHead(202); r.end(); await fetch(`${lc.apiUrl}/v10/interactions/${i.id}/${i.token}/callback`, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': 'DiscordBot (x, 1)' }, body: JSON.stringify({ type: 4, data: { content: 'by REST' } }) }); return; }
    if (v === 'slow') { setTimeout(() => json({ type: 4, data: { content: 'x' } }), 3300); return; }
    json({ type: 4, data: { content: v === 'long' ? 'x'.repeat(2001) : `you said ${v}` } });
  }); }); s.listen(0, '127.0.0.1', () => res(s)); });
  const good = await serve(true), sloppy = await serve(false);
  const ok = (name, c, d) => assert.ok(c, name + ' ' + JSON.stringify(d));
  lc.useHttp(`http://127.0.0.1:${good.address().port}/interactions`);
  const pr = await lc.http.probe(); ok('PING, and 7 bad signatures refused with 401', pr.ok, pr);
  const ask = (question, o = {}) => lc.driver.slash({ name: 'ask', options: { question }, ...o });
  let t = await ask('hi'); ok('inline answer', t.ackType === 4 && t.text === 'you said hi', t);
  t = await ask('defer'); ok('inline defer, edited over REST', t.ackType === 5 && t.text === 'later', t);
  t = await ask('202'); ok('202, answered over REST', t.acked && t.text === 'by REST', t);
  t = await ask('long'); ok('an invalid inline answer is caught', !t.acked && t.errors.length, t);
  t = await ask('slow'); ok('an inline answer after 3.3 s is late', !t.acked && t.late, t);
  t = await ask('once'); const rp = await lc.http.replay(t.ix.httpSent); ok('a replay is seen by the tester', rp.status === 200 && rp.json.data.content === 'seen before', rp.json);
  lc.useHttp(`http://127.0.0.1:${sloppy.address().port}/interactions`); const p2 = await lc.http.probe(); ok('an endpoint that does not verify is told apart', !p2.ok && p2.ping.ok && !p2.wrongKey.ok, p2);
  good.closeAllConnections(); sloppy.closeAllConnections(); good.close(); sloppy.close(); await lc.stop();
});
