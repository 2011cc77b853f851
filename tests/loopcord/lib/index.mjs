import { World } from './world.mjs';
import { Spec } from './validate.mjs';
import { Recorder, sleep, until } from './recorder.mjs';
import { Faults } from './faults.mjs';
import { RateLimiter } from './ratelimit.mjs';
import { Interactions } from './interactions.mjs';
import { Gateway } from './gateway.mjs';
import { Rest } from './rest.mjs';
import { Driver, Timeline, UserError } from './driver.mjs';
import { HttpInteractions } from './httpmode.mjs';
import { buildMessage, visibleText, controls, links } from './messages.mjs';
import { FLAG } from './limits.mjs';
import { snowflake, setClockOffset, nowMs } from './snowflake.mjs';

export { World, Timeline, UserError, sleep, until, visibleText, controls, links, FLAG, snowflake, setClockOffset, nowMs };
export * as limits from './limits.mjs';
export { P as PERM, bits } from './perms.mjs';

export class Loopcord {
  constructor(opts = {}) {
    this.opts = {
      port: 0, ackDeadlineMs: 3000, tokenLifetimeMs: 15 * 60e3, heartbeatInterval: 41250, resumeWindowMs: 120e3, maxConcurrency: 1, enforceConcurrency: true, shards: 1,
      privileged: [], rateLimits: 'realistic', attachmentSizeLimit: 10 * 1024 * 1024, guildDelayMs: 0, dispatchEphemeral: true, quiet: 350, ...opts,
    };
    setClockOffset(this.opts.clock ? new Date(this.opts.clock).getTime() - Date.now() : 0);
    this.rec = new Recorder();
    this.world = opts.world ?? World.default(opts);
    this.spec = new Spec();
    this.faults = new Faults();
    this.limiter = new RateLimiter(this.opts.rateLimits);
    this.interactions = new Interactions(this);
    this.gateway = new Gateway(this);
    this.rest = new Rest(this);
    this.http = new HttpInteractions(this);
    this.driver = new Driver(this);
    this.httpMode = false;
    this.timelines = []; this.invalidPayloads = []; this.rateLimitHits = []; this.unhandled = []; this.selfIssues = []; this.posts = []; this.seq = 0;
  }
  async start() {
    this.spec.request('POST', '/channels/1/messages', { content: 'x', components: [] }); // compile before the clock matters
    this.spec.request('POST', '/interactions/1/t/callback', { type: 4, data: { content: 'x' } });
    this.spec.request('PATCH', '/webhooks/1/t/messages/@original', { content: 'x' });
    this.spec.request('POST', '/webhooks/1/t', { content: 'x' });
    this.spec.request('PUT', '/applications/1/commands', []);
    this.spec.response('POST', '/channels/1/messages', 200, {}); this.spec.response('GET', '/guilds/1', 200, {});
    const srv = this.rest.server;
    srv.on('upgrade', (req, s, h) => this.gateway.upgrade(req, s, h));
    await new Promise((res, rej) => { srv.once('error', rej); srv.listen(this.opts.port, '127.0.0.1', res); });
    this.port = srv.address().port;
    this.apiUrl = `http://127.0.0.1:${this.port}/api`;
    this.gatewayUrl = `ws://127.0.0.1:${this.port}/gw`;
    this.resumeUrl = `ws://127.0.0.1:${this.port}/gw-resume`;
    this.world.cdnBase = `http://127.0.0.1:${this.port}/cdn`;
    this.rec.add('start', { port: this.port, spec: this.spec.file });
    return this;
  }
  async stop() { await this.gateway.stop(); this.rest.server.closeAllConnections?.(); await new Promise((r) => this.rest.server.close(() => r())); }
  /** Deliver interactions over signed HTTP instead of the gateway. */
  useHttp(endpoint) { this.httpMode = !!endpoint; this.http.endpoint = endpoint; return this.http; }
  env() {
    const w = this.world;
    return { DISCORD_TOKEN: w.token, DISCORD_CLIENT_ID: w.app.id, DISCORD_APPLICATION_ID: w.app.id, DISCORD_APP_ID: w.app.id, CLIENT_ID: w.app.id, APPLICATION_ID: w.app.id, DISCORD_PUBLIC_KEY: w.publicKeyHex, DISCORD_API_URL: this.apiUrl };
  }
  // ---- messages -----------------------------------------------------------------------------------------------------
  mark() { return this.seq; }
  storeMessage(m) {
    if (!(m.flags & FLAG.EPHEMERAL)) { this.world.messages.get(m.channel_id)?.set(m.id, m); const ch = this.world.channels.get(m.channel_id); if (ch) ch.last_message_id = m.id; }
    this.posts.push({ seq: ++this.seq, t: this.rec.now(), message: m });
    this.rec.add('message', { id: m.id, channel: this.world.channels.get(m.channel_id)?.name ?? 'dm', author: m.author.username, flags: m.flags, text: visibleText(m).slice(0, 2000), pings: m.ping });
  }
  dispatchMessage(t, m) {
    const ch = this.world.channels.get(m.channel_id); const g = ch?.guild_id ? this.world.guilds.get(ch.guild_id) : null;
    if (m.flags & FLAG.EPHEMERAL && !this.opts.dispatchEphemeral) return;
    const d = { ...m }; if (g) { d.guild_id = g.id; d.member = this.world.member(g, m.author, { withUser: false }) ?? undefined; }
    this.gateway.dispatch(t, d, { guildId: g?.id, intent: g ? 9 : 12 });
    if (t === 'MESSAGE_UPDATE') this.rec.add('message-edit', { id: m.id, text: visibleText(m).slice(0, 2000) });
  }
  deleteMessage(m, { silent = false } = {}) {
    Object.defineProperty(m, 'deleted', { value: true, enumerable: false, configurable: true });
    const ch = this.world.channels.get(m.channel_id);
    this.rec.add('message-delete', { id: m.id });
    if (!silent) this.gateway.dispatch('MESSAGE_DELETE', { id: m.id, channel_id: m.channel_id, ...(ch?.guild_id ? { guild_id: ch.guild_id } : {}) }, { guildId: ch?.guild_id, intent: ch?.guild_id ? 9 : 12 });
  }
  deleteChannel(ch) { this.world.channels.delete(ch.id); this.gateway.dispatch('CHANNEL_DELETE', ch, { guildId: ch.guild_id }); }
  makeUserMessage({ user, guild, channel, content, embeds = [], files = [], reference }) {
    const m = buildMessage(this, { channel, author: user, body: { content, embeds, allowed_mentions: { parse: ['users', 'roles', 'everyone'] } }, files, type: reference ? 19 : 0, reference });
    this.storeMessage(m); this.dispatchMessage('MESSAGE_CREATE', m);
    return m;
  }
  /** The bot is added to / removed from a guild at run time. */
  joinGuild(g) { this.gateway.dispatch('GUILD_CREATE', this.world.guildCreate(g), { guild: g }); }
  leaveGuild(g) { g.members.delete(this.world.bot.id); this.gateway.dispatch('GUILD_DELETE', { id: g.id }, { guild: g }); }
  outage(g, on = true) { g.unavailable = on; if (on) this.gateway.dispatch('GUILD_DELETE', { id: g.id, unavailable: true }, { guild: g }); else this.joinGuild(g); }
  // ---- what a run amounted to ---------------------------------------------------------------------------------------
  requests(f = () => true) { return this.rec.of('rest', f); }
  stats() {
    const rest = this.rec.of('rest'); const acks = this.timelines.filter((t) => t.acked).map((t) => t.ackMs).sort((a, b) => a - b);
    const q = (p) => (acks.length ? acks[Math.min(acks.length - 1, Math.floor(p * acks.length))] : null);
    const byStatus = {}; for (const r of rest) byStatus[r.status] = (byStatus[r.status] ?? 0) + 1;
    return {
      requests: rest.length, byStatus, interactions: this.timelines.length, acked: acks.length, unanswered: this.timelines.filter((t) => t.failed && t.delivered).length, late: this.timelines.filter((t) => t.late).length,
      stillThinking: this.timelines.filter((t) => t.stillThinking).length, ackP50: q(0.5), ackP95: q(0.95), ackMax: acks.at(-1) ?? null, invalid: this.invalidPayloads.length, doubleAcks: this.timelines.reduce((a, t) => a + t.doubleAcks, 0),
      code10062: rest.filter((r) => r.code === 10062).length, code40060: rest.filter((r) => r.code === 40060).length, unauthorized: rest.filter((r) => r.status === 401).length, forbidden: rest.filter((r) => r.status === 403).length, hit429: rest.filter((r) => r.status === 429).length,
      unhandled: [...new Set(this.unhandled)], selfIssues: this.selfIssues.length, gateway: { ...this.gateway.stats, identifyTimes: undefined }, commandWrites: this.world.commandWrites,
    };
  }
}
export const createLoopcord = (opts) => new Loopcord(opts).start();
