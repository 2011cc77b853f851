// Runs scenario files against a bot and keeps the score.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLoopcord, nowMs, sleep, until, visibleText, controls, links, FLAG, UserError, World, PERM, bits } from './index.mjs';
import { BotProcess } from './child.mjs';

export class Score {
  constructor(out = (s) => process.stdout.write(s + '\n')) { this.pass = 0; this.fail = 0; this.failed = []; this.rows = []; this.out = out; this.figures = {}; this.section = ''; }
  check(name, ok, detail) {
    const good = !!ok; const full = this.section ? `${this.section}: ${name}` : name;
    good ? this.pass++ : this.fail++;
    if (!good) this.failed.push(full);
    this.rows.push({ name: full, ok: good, detail });
    const d = detail === undefined ? '' : ' — ' + (typeof detail === 'string' ? detail : JSON.stringify(detail)).slice(0, 600);
    this.out(`${good ? 'ok  ' : 'FAIL'} ${full}${good && d.length > 160 ? d.slice(0, 160) : d}`);
    return good;
  }
  figure(k, v) { this.figures[k] = v; this.out(`     ${k} = ${v}`); }
}
export function fill(s, lc) {
  const w = lc.world;
  return String(s).replaceAll('{api}', lc.apiUrl).replaceAll('{token}', w.token).replaceAll('{app}', w.app.id).replaceAll('{guild}', w.guild().id).replaceAll('{publicKey}', w.publicKeyHex).replaceAll('{gateway}', lc.gatewayUrl).replaceAll('{port}', String(lc.port)).replace(/\{channel:([^}]+)\}/g, (_, n) => w.channel(n).id).replace(/\{user:([^}]+)\}/g, (_, n) => w.user(n).id);
}
/** What any run of a bot must hold, whatever the scenario. allow: {invalid, late, unanswered, crash, forbidden, unauthorized, thinking, doubleAck} */
export function invariants(lc, bot, score, allow = {}) {
  const s = lc.stats(); const was = score.section; score.section = 'always';
  score.check('no payload Discord would reject (400)', s.invalid <= (allow.invalid ?? 0), s.invalid ? lc.invalidPayloads.slice(0, 3).map((p) => ({ path: p.path.replace(/[A-Za-z0-9_-]{60,}/, ':token'), code: p.code, errors: JSON.stringify(p.errors)?.slice(0, 300) })) : undefined);
  score.check('no answer after the 3 s deadline', s.late <= (allow.late ?? 0), s.late || undefined);
  score.check('every delivered interaction answered', s.unanswered <= (allow.unanswered ?? allow.late ?? 0), s.unanswered ? lc.timelines.filter((t) => t.failed && t.delivered).map((t) => t.ix.fullName) : undefined);
  score.check('no deferred reply left thinking', s.stillThinking <= (allow.thinking ?? 0), s.stillThinking ? lc.timelines.filter((t) => t.stillThinking).map((t) => t.ix.fullName) : undefined);
  score.check('no interaction answered twice (40060)', s.code40060 <= (allow.doubleAck ?? 0), s.code40060 || undefined);
  score.check('no 401', s.unauthorized <= (allow.unauthorized ?? 0), s.unauthorized || undefined);
  score.check('no 403', s.forbidden <= (allow.forbidden ?? 0), s.forbidden || undefined);
  if (bot) {
    score.check('the bot did not exit by itself', bot.exits.filter((e) => !e.expected).length <= (allow.crash ?? 0), bot.exits.filter((e) => !e.expected));
    score.check('its output does not hold the token', !bot.output.includes(lc.world.token));
  }
  score.section = was;
  return s;
}
export async function runScenarios(o) {
  const t0 = performance.now();
  const score = new Score(o.out);
  let overall = 0; let lc, bot; const transcripts = [];
  for (const file of o.scenarios) {
    const mod = await import(pathToFileURL(path.resolve(file)).href);
    const list = mod.scenarios ?? [{ name: path.basename(file, '.mjs'), run: mod.default, ...(mod.config ?? {}) }];
    for (const sc of list) {
      score.section = sc.name;
      score.out(`# ${sc.name}`);
      let world; if (mod.world || sc.world) world = (sc.world ?? mod.world)(World);
      const clk = sc.clock ?? mod.clock; const clock = typeof clk === 'function' ? clk(new Date()) : clk;
      lc = await createLoopcord({ ...(clock ? { clock } : {}), token: o.token, appId: o.appId, port: o.port, ...(o.noRateLimits ? { rateLimits: 'off' } : {}), ...(o.quiet ? { quiet: o.quiet } : {}), ...(mod.options ?? {}), ...(sc.options ?? {}), ...(world ? { world } : {}) });
      const env = {}; for (const kv of [...(o.env ?? []), ...Object.entries(sc.env ?? mod.env ?? {}).map(([k, v]) => `${k}=${v}`)]) { const i = kv.indexOf('='); env[kv.slice(0, i)] = fill(kv.slice(i + 1), lc); }
      if (o.envToken) env[o.envToken] = lc.world.token; if (o.envApp) env[o.envApp] = lc.world.app.id; if (o.envApi) env[o.envApi] = lc.apiUrl;
      if (clock) { env.LOOPCORD_CLOCK_OFFSET_MS = String(nowMs() - Date.now()); env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? process.env.NODE_OPTIONS ?? ''} --require ${new URL('../clock.cjs', import.meta.url).pathname}`.trim(); }
      bot = o.cmd ? new BotProcess(lc, { cmd: fill(sc.cmd ?? o.cmd, lc), cwd: o.cwd, env, quiet: !o.verbose }) : null;
      const allow = { ...(sc.allow ?? mod.allow ?? {}) };
      const d = lc.driver;
      const ctx = {
        lc, bot, world: lc.world, score, check: score.check.bind(score), figure: score.figure.bind(score), allow: (k, n = 1) => { allow[k] = (allow[k] ?? 0) + n; }, args: o.args ?? {}, sleep, until, visibleText, controls, links, FLAG, PERM, bits, UserError,
        slash: (x) => d.slash(x), autocomplete: (x) => d.autocomplete(x), click: (...x) => d.click(...x), select: (...x) => d.select(...x), modal: (...x) => d.modal(...x), contextMenu: (...x) => d.contextMenu(...x), say: (...x) => d.say(...x), waitMessage: (x) => d.waitMessage(x), mark: () => lc.mark(),
        need(name, ok, detail) { if (!score.check(name, ok, detail)) throw new Error(`stopped: ${name}`); },
        async throws(name, fn, type = Error) { try { await fn(); } catch (e) { return score.check(name, e instanceof type, String(e.message)); } return score.check(name, false, 'did not throw'); },
      };
      const limit = sc.timeout ?? mod.timeout ?? o.timeout ?? 300000;
      let timer;
      try {
        await Promise.race([
          (async () => {
            if (bot && (sc.autostart ?? mod.autostart ?? true)) { bot.start(); await bot.ready({ timeout: o.readyTimeout ?? 45000, commands: sc.waitCommands ?? mod.waitCommands ?? true }); score.figure('ready ms', Math.round(lc.rec.of('gw', (r) => r.ev === 'identify').at(-1)?.t ?? 0)); }
            await sc.run(ctx);
          })(),
          new Promise((_, rej) => { timer = setTimeout(() => rej(new Error(`scenario over ${limit} ms`)), limit); }),
        ]);
      } catch (e) { score.check('ran to its end', false, String(e.stack ?? e).slice(0, 1500)); if (bot) score.out(bot.tail(25)); } finally { clearTimeout(timer); }
      await sleep(100);
      const stats = (sc.invariants ?? mod.invariants ?? true) ? invariants(lc, bot, score, allow) : lc.stats();
      if (bot?.running) { const r = await bot.stop({ grace: o.grace ?? 8000 }); score.section = 'always'; if (!(allow.killed)) score.check('stops on SIGTERM', !r.killed, r); }
      if (lc.selfIssues.length) score.out(`note: the double's own answers differ from the spec ${lc.selfIssues.length}×: ${JSON.stringify(lc.selfIssues[0]).slice(0, 400)}`);
      if (stats.unhandled.length) score.out(`note: routes the double does not have: ${stats.unhandled.join(', ')}`);
      const warn = [...new Set(lc.requests().flatMap((r) => (r.warnings ?? []).map((w) => `${w.path}: ${w.message}`)).concat(lc.timelines.flatMap((t) => t.warnings.map((w) => `${w.path}: ${w.message}`))))];
      if (warn.length) score.out(`note: warnings\n  ${warn.slice(0, 12).join('\n  ')}`);
      transcripts.push({ name: sc.name, stats, timelines: lc.timelines, log: bot?.log, rec: lc.rec.toJSON() });
      overall += stats.requests; o.last = stats;
      await lc.stop();
    }
  }
  if (o.outFile) { const fs = await import('node:fs'); fs.mkdirSync(path.dirname(path.resolve(o.outFile)), { recursive: true }); fs.writeFileSync(o.outFile, JSON.stringify({ at: new Date().toISOString(), cmd: o.cmd, pass: score.pass, fail: score.fail, failed: score.failed, figures: score.figures, runs: transcripts }, (k, v) => (typeof v === 'bigint' ? String(v) : v?.type === 'Buffer' ? `<${v.data.length} bytes>` : v), 1).replaceAll(lc?.world.token ?? '\u0000', '<token>')); }
  const l = o.last ?? {};
  const acks = transcripts.flatMap((t) => t.timelines.filter((x) => x.acked).map((x) => x.ackMs)).sort((a, b) => a - b);
  const p95 = acks.length ? acks[Math.min(acks.length - 1, Math.floor(0.95 * acks.length))] : '-';
  score.out(`loopcord: ${score.pass}/${score.pass + score.fail} checks, ${overall} requests, ${transcripts.reduce((a, t) => a + t.timelines.length, 0)} interactions, ${transcripts.reduce((a, t) => a + t.stats.invalid, 0)} invalid payloads, ack p95 ${p95} ms, ${((performance.now() - t0) / 1000).toFixed(1)} s`);
  return score;
}
