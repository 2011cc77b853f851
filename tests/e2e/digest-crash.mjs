// One process that delivers digests from a store shared with others, and kills itself after the nth time that a step was done.
// argv: store file, step, n. The environment is the double's own, with DISCORD_ME for the bot's user id.
import { pino } from 'pino';
import { buttonId } from '../../dist/src/digest/key.js';
import { createRunner } from '../../dist/src/digest/runner.js';
import { openStore } from '../../dist/src/store/sqlite.js';
import { createDelivery, deliveryRest } from '../../dist/src/surfaces/discord/delivery.js';

const [file, step, times] = process.argv.slice(2);
const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DISCORD_ME: me } = process.env;
const log = pino({ level: 'warn' });
const now = () => new Date();

const opened = await openStore(file);
if (!opened.ok) throw new Error(opened.sentence);
const { store } = opened;
const delivery = createDelivery({
  rest: deliveryRest({ token, apiUrl, guildId: null }, 1_000),
  me: () => me,
  log,
  now,
  typeOf: () => 0,
});

let done = 0;
const die = () => process.kill(process.pid, 'SIGKILL');
const counted =
  (name, call) =>
  async (...given) => {
    if (name === 'post' && step === 'post begun' && ++done === Number(times)) {
      void call(...given);
      // The request leaves this machine; whether it arrives is chance.
      setTimeout(die, Math.random() * 6);
    }
    const result = await call(...given);
    if (name === step && result !== null && ++done === Number(times)) die();
    return result;
  };
const { ledger } = store;

createRunner({
  store: {
    ...store,
    ledger: {
      ...ledger,
      claim: counted('claim', ledger.claim),
      noteTry: counted('noteTry', ledger.noteTry),
      end: counted('end', ledger.end),
    },
  },
  delivery: { ...delivery, post: counted('post', delivery.post) },
  draft: async ({ name }, { key }) => ({
    kind: 'message',
    message: {
      components: [
        { type: 10, content: name },
        { type: 1, components: [{ type: 2, style: 2, label: 'Why', custom_id: buttonId(key) }] },
      ],
      files: [],
      cited: [],
    },
    articles: [],
  }),
  log,
  now,
  pace: async () => {},
  owner: `${process.pid}`,
  lease: 1_500,
  poll: 100,
}).start();
