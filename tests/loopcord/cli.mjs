#!/usr/bin/env node
// node tests/loopcord/cli.mjs --cmd "node dist/src/main.js" --scenario tests/loopcord/scenarios/generic.mjs [...]
import { runScenarios, fill } from './lib/run.mjs';
import { createLoopcord } from './lib/index.mjs';
import { BotProcess } from './lib/child.mjs';

const HELP = `usage: node tests/loopcord/cli.mjs --cmd "<start command>" [--cwd DIR] --scenario FILE [--scenario FILE …]
  --env K=V          more environment for the bot; {api} {token} {app} {guild} {publicKey} {gateway} {port} {channel:NAME} {user:NAME} are filled in
  --env-token NAME   also give the token under this name        --env-app NAME  the application id   --env-api NAME  the API base
  --ready-timeout S  (45)   --timeout S  per scenario (300)   --grace S  between SIGTERM and SIGKILL (8)
  --port N           (any)  --token T  --app-id ID  --no-rate-limits  --arg K=V (ctx.args)
  --out FILE         transcript as JSON        --verbose  the bot's output as it comes
  --serve            only start the double (and the bot, with --cmd), print its addresses, run until --timeout
exit 0 when every check held, 1 otherwise; the last line is the figure.`;
const a = process.argv.slice(2); const o = { scenarios: [], env: [], args: {} };
const val = (i) => { if (a[i] === undefined) { console.error(HELP); process.exit(1); } return a[i]; };
for (let i = 0; i < a.length; i++) {
  switch (a[i]) {
    case '--cmd': o.cmd = val(++i); break; case '--cwd': o.cwd = val(++i); break; case '--scenario': o.scenarios.push(val(++i)); break; case '--env': o.env.push(val(++i)); break;
    case '--env-token': o.envToken = val(++i); break; case '--env-app': o.envApp = val(++i); break; case '--env-api': o.envApi = val(++i); break;
    case '--ready-timeout': o.readyTimeout = val(++i) * 1000; break; case '--timeout': o.timeout = val(++i) * 1000; break; case '--grace': o.grace = val(++i) * 1000; break; case '--port': o.port = Number(val(++i)); break;
    case '--token': o.token = val(++i); break; case '--app-id': o.appId = val(++i); break; case '--no-rate-limits': o.noRateLimits = true; break; case '--out': o.outFile = val(++i); break; case '--verbose': o.verbose = true; break;
    case '--arg': { const [k, ...v] = val(++i).split('='); o.args[k] = v.join('='); break; }
    case '--serve': o.serve = true; break;
    default: console.error(`unknown: ${a[i]}\n${HELP}`); process.exit(1);
  }
}
if (o.serve) {
  const lc = await createLoopcord({ token: o.token, appId: o.appId, port: o.port });
  for (const [k, v] of Object.entries(lc.env())) console.log(`export ${k}=${v}`);
  lc.rec.on('record', (r) => console.log(JSON.stringify({ ...r, body: undefined }).slice(0, 300)));
  const bot = o.cmd && new BotProcess(lc, { cmd: fill(o.cmd, lc), cwd: o.cwd, quiet: false }).start();
  setTimeout(async () => { await bot?.stop(); await lc.stop(); process.exit(0); }, o.timeout ?? 600000);
} else {
  if (!o.scenarios.length) { console.error(HELP); process.exit(1); }
  const hard = setTimeout(() => { console.log('loopcord: stopped, over the whole time allowed'); process.exit(1); }, (o.timeout ?? 300000) * Math.max(1, o.scenarios.length) * 6 + 60000); hard.unref();
  let score; try { score = await runScenarios(o); } catch (e) { console.log(String(e.stack ?? e)); console.log('loopcord: 0/1 checks, the harness could not run'); process.exit(1); }
  process.exit(score.fail ? 1 : 0);
}
