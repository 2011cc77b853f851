import { Client, type ClientUser, type Guild, type User } from 'discord.js';
import { expect, test } from 'vitest';
import { cacheOptions } from '../../../src/surfaces/discord/caches.js';

test('of people only the bot itself is remembered; servers are', async () => {
  const client = new Client({ intents: [], ...cacheOptions });
  client.user = { id: 'bot' } as ClientUser;
  for (const id of ['one', 'bot', 'two']) client.users.cache.set(id, { id, client } as unknown as User);
  for (const id of ['a', 'b']) client.guilds.cache.set(id, { id } as Guild);
  expect([...client.users.cache.keys()]).toEqual(['bot']);
  expect(client.guilds.cache.size).toBe(2);
  await client.destroy();
});
