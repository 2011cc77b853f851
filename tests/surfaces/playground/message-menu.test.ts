import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply, Request } from '../../../commands/command.js';
import { findSources } from '../../../commands/find-sources.js';
import { installed, launch, open } from './chromium.js';
import { postJson, send } from './client.js';
import { DECLARATIONS, message, startFixture } from './fixture.js';

/** A playground with a command in the menu of its messages; it says what it was given. */
async function withMenu() {
  const used: Request[] = [];
  const playground = await startFixture({
    declarations: [...DECLARATIONS, findSources.declaration],
    dispatch: async (request): Promise<Reply> => {
      used.push(request);
      const own = request.message !== undefined;
      const text = own ? `Found for ${request.message}` : `### ${request.options.question}\nan answer`;
      const shown = message([{ type: 17, components: [{ type: 10, content: text }] }]);
      return { kind: 'message', visibility: own ? 'private' : 'public', message: shown };
    },
  });
  return { playground, used };
}

describe('the API of commands on a message', () => {
  let menu: Awaited<ReturnType<typeof withMenu>>;
  beforeAll(async () => {
    menu = await withMenu();
  });
  afterAll(() => menu.playground.close());
  const post = (body: unknown) => postJson(menu.playground.url, '/api/message', body);

  it('lists them apart from slash commands', async () => {
    const json = JSON.parse((await send(menu.playground.url, '/api/about')).text);
    expect(json.messageCommands).toEqual([{ name: 'Find sources' }]);
    expect(json.commands.map(({ name }: { name: string }) => name)).not.toContain('Find sources');
  });

  it('passes the text on, apart from the options', async () => {
    const { json } = await post({ name: 'Find sources', text: 'trade was high', locale: 'ru' });
    expect(json.reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(menu.used.at(-1)).toMatchObject({
      name: 'Find sources',
      options: {},
      message: 'trade was high',
      locale: 'ru',
      server: null,
    });
  });

  it.each([
    [{ name: 'ask', text: 'x' }, 404],
    [{ name: 'Find sources' }, 400],
    [{ name: 'Find sources', text: 'x'.repeat(16_001) }, 400],
  ])('refuses %j', async (body, status) => {
    expect((await post(body)).status).toBe(status);
  });
});

describe.skipIf(!installed)('the menu of a message in a browser', () => {
  let menu: Awaited<ReturnType<typeof withMenu>>;
  let browser: Browser;
  beforeAll(async () => {
    menu = await withMenu();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await menu?.playground.close();
  });

  it('finds sources for what was asked and for what was answered, and shows them in private', async () => {
    const { page, elsewhere, faults } = await open(browser, menu.playground.url, {});
    await page.keyboard.type('who attended Almaty');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.container');
    const buttons = page.locator('.message').first().locator('.message-command');
    expect(await buttons.allTextContents()).toEqual(['Find sources', 'Find sources']);
    await buttons.first().click();
    await page.waitForSelector('.only-you');
    expect(menu.used.at(-1)?.message).toBe('who attended Almaty');
    await buttons.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => menu.used.length).toBe(3);
    expect(menu.used.at(-1)?.message).toBe('### who attended Almaty\nan answer');
    expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
    await page.context().close();
  });
});
