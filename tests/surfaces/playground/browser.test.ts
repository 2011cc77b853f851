import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installed, launch, open, type Watched } from './chromium.js';
import { EXAMPLES, startFixture } from './fixture.js';

describe.skipIf(!installed)('the playground in a browser', () => {
  let playground: Awaited<ReturnType<typeof startFixture>>;
  let browser: Browser;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    playground = await startFixture();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.close();
  });
  beforeEach(() => reopen());
  afterEach(async () => {
    await page.context().close();
    expect(watched).toMatchObject({ elsewhere: [], faults: [] });
  });

  async function reopen(options: BrowserContextOptions = {}): Promise<void> {
    await page?.context().close();
    watched = await open(browser, playground.url, options);
    page = watched.page;
  }

  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const type = (text: string) => page.keyboard.type(text);
  const last = () => page.locator('.message').last();
  /** What an expression comes to in the page; a string, since this file knows no DOM. */
  const inPage = (expression: string) => page.evaluate<unknown>(expression);
  const until = (expression: string) => expect.poll(() => inPage(expression), { timeout: 8000 }).toBe(true);
  const focused = () => inPage('document.activeElement.dataset.option ?? document.activeElement.id');
  const texts = (selector: string) => page.locator(selector).allTextContents();

  it('opens with the cursor in the box, three questions to click and what it has read', async () => {
    expect(await focused()).toBe('box');
    expect(await texts('.example')).toEqual(EXAMPLES);
    expect(await page.locator('#side').innerText()).toMatch(
      /2 articles by 2 outlets, Apr 2025 to Oct 2025[\s\S]*News Central Asia · 11 Apr 2025\s+our note[\s\S]*DISCORD_TOKEN/,
    );
    expect(await page.locator('.topic').innerText()).toBe('Preview on this machine');
  });

  it('shows a form as a dialog, by keyboard alone, and the answer in its place', async () => {
    await type('/remind ');
    await keys('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await page.locator('dialog h2').innerText()).toBe('When shall I remind you?');
    expect(await page.locator('dialog input[name=time]').inputValue()).toBe('9:00');
    await page.locator('dialog input[name=time]').fill('18:30');
    await keys('Enter');
    await page.waitForSelector('.container');
    expect(await last().innerText()).toContain('every day at 18:30');
    expect(playground.seen.submitted.at(-1)?.fields).toEqual({ channel: [], time: ['18:30'], days: ['daily'] });

    await until("document.activeElement.id === 'box'");
    // What lies under a dialog takes no text for a few milliseconds after it closed; a click waits until it does.
    await page.click('#box');
    await type('/remind ');
    await keys('Enter');
    await page.waitForSelector('dialog[open]');
    const before = await page.locator('.message').count();
    await keys('Escape');
    await until("document.querySelector('dialog') === null");
    expect(await page.locator('.message').count()).toBe(before - 1);
    expect(await focused()).toBe('box');
  });

  it('answers a clicked question with the card', async () => {
    await page.click('.example');
    await page.waitForSelector('.container');
    expect(await last().locator('.invocation').innerText()).toMatch(
      /You\s+used\s+\/ask\s+question: who attended Almaty/,
    );
    expect(await last().locator('h5').innerText()).toBe('who attended Almaty');
    expect(await last().locator('blockquote').innerText()).toContain(
      '- Kyrgyzstan: Jeenbek Kulubayev, Minister of Foreign Affairs',
    );
    const link = last().locator('.text a');
    expect(await link.getAttribute('href')).toBe('https://example.com/almaty#:~:text=attended%20by');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await inPage("getComputedStyle(document.querySelector('.container')).borderLeftColor")).toBe(
      'rgb(79, 107, 237)',
    );
    expect(await focused()).toBe('box');
  });

  it('takes plain text as a question', async () => {
    await type('who attended Almaty');
    await keys('Enter');
    await page.waitForSelector('.container');
    expect(playground.seen.dispatched.at(-1)).toMatchObject({
      name: 'ask',
      options: { question: 'who attended Almaty' },
    });
    expect(await page.inputValue('#box')).toBe('');
  });

  it('completes commands and options from the keyboard alone', async () => {
    await type('/');
    expect((await texts('#panel [role=option] .option-name')).join(' ')).toBe(
      '/askquestionoutletafterprivate /brief topictopic /brief articlearticlelengthlines /summitname /sources /schedule /remind /broken',
    );
    await type('br');
    await keys('ArrowDown', 'Tab');
    expect(await focused()).toBe('article');
    await type('asta');
    // While what was typed is not answered yet, none of the options shown is chosen.
    await until("document.querySelectorAll('#panel [role=option]').length === 2");
    await until("document.querySelector('#panel [aria-selected=true]') !== null");
    await keys('ArrowDown', 'Enter');
    expect(await page.inputValue('[data-option=article]')).toBe('Astana 2025');
    await keys('Tab', 'Enter');
    expect(await focused()).toBe('length');
    await type('page');
    await keys('Enter', 'Enter');
    await page.waitForSelector('.container');
    expect(playground.seen.dispatched.at(-1)).toMatchObject({
      name: 'brief article',
      options: { article: 'id:Astana 2025', length: 'long' },
    });
  });

  it('goes to an option by its typed name, shows what is missing, and gets out again', async () => {
    await type('/ask ');
    await keys('Enter');
    expect(await page.locator('.hint').innerText()).toBe('Fill in “question” first.');
    await type('who met private:');
    expect(await focused()).toBe('private');
    await keys('Enter', 'Enter');
    await page.waitForSelector('.only-you');
    expect(playground.seen.dispatched.at(-1)).toMatchObject({ options: { question: 'who met', private: true } });
    await type('/summit ');
    expect(await focused()).toBe('name');
    await page.waitForSelector('#panel [role=option]');
    await keys('Escape', 'Escape');
    expect(await focused()).toBe('box');
    await type('/summit ');
    await keys('Backspace');
    expect(await page.inputValue('#box')).toBe('/summit');
  });

  it('reads a pasted command', async () => {
    await page.fill('#box', '/ask who attended Almaty outlet:AnewZ');
    expect(await page.inputValue('[data-option=question]')).toBe('who attended Almaty');
    await page.locator('#send').click();
    await page.waitForSelector('.container');
    expect(playground.seen.dispatched.at(-1)?.options).toEqual({ question: 'who attended Almaty', outlet: 'AnewZ' });
  });

  it('calls the last command back', async () => {
    await type('/summit dush');
    await until("document.querySelectorAll('#panel [role=option]').length === 1");
    await until("document.querySelector('#panel [aria-selected=true]') !== null");
    await keys('Enter', 'Enter');
    await page.waitForSelector('.container');
    await keys('ArrowUp');
    expect(await page.inputValue('[data-option=name]')).toBe('Dushanbe 2025');
    await keys('Enter');
    await until("document.querySelectorAll('.container').length === 2");
    expect(playground.seen.dispatched.at(-1)?.options).toEqual({ name: 'id:Dushanbe 2025' });
  });

  it('sends what was typed, not a suggestion for what stood there before', async () => {
    await type('/summit ');
    await page.waitForSelector('#panel [role=option]');
    await page.route('**/api/complete', () => undefined);
    await type('dush');
    await keys('Enter');
    await page.waitForSelector('.container');
    expect(playground.seen.dispatched.at(-1)?.options).toEqual({ name: 'dush' });
  });

  it('presses buttons: in place, and as a new message that only one sees', async () => {
    await page.click('.example');
    await page.focus('[data-custom-id="more:1"]');
    await keys('Enter');
    await page.waitForSelector('.body >> text=A further excerpt.');
    expect(await page.locator('.message').count()).toBe(1);
    expect(await inPage('document.activeElement.tagName')).toBe('BUTTON');
    await page.click('[data-custom-id="context:1"]');
    await page.waitForSelector('.only-you');
    expect(await page.locator('.message').count()).toBe(2);
    expect(playground.seen.pressed.at(-1)).toMatchObject({ customId: 'context:1', values: [] });
    expect(playground.seen.pressed.at(-1)?.texts[0]).toBe('### who attended Almaty');
    await page.click('text=Dismiss message');
    expect(await page.locator('.message').count()).toBe(1);
    expect(await focused()).toBe('box');
  });

  it('draws every component, and names those that it does not know', async () => {
    await type('/sources ');
    await keys('Enter');
    await page.waitForSelector('.gallery');
    expect(await page.inputValue('#box')).toBe('');
    const picture = last().locator('img');
    expect(await picture.getAttribute('alt')).toBe('A blue field');
    await until("document.querySelector('.gallery img').naturalWidth === 480");
    expect(await last().locator('.file').innerText()).toMatch(/sources\.txt\s+18 bytes/);
    expect(await last().locator('time').innerText()).toBe('11 April 2025');
    expect(await last().locator('.unsupported').innerText()).toBe('Unsupported component (type 99)');
    await last().locator('.select').focus();
    await keys('ArrowDown', 'ArrowDown', 'Enter');
    await page.waitForSelector('.body >> text=You chose anewz');
  });

  it('tells errors as messages that only one sees', async () => {
    await type('/broken ');
    await keys('Enter');
    await page.waitForSelector('.error');
    expect(await last().innerText()).toMatch(
      /Something broke inside Rapporteur at \/broken[\s\S]*Only you can see this/,
    );
    await type('/schedule ');
    await keys('Enter');
    await page.waitForSelector('.error >> text=which only a Discord server has');
    await page.fill('#box', '/nope');
    expect(await page.locator('.hint').innerText()).toContain('No command fits “/nope”');
  });

  it('keeps hostile text text', async () => {
    await type('hostile');
    await keys('Enter');
    await page.waitForSelector('.body >> text=onerror');
    expect(await last().locator('.text').innerText()).toContain('<script>window.pwned = true</script>');
    expect(await last().locator('a, script, img').count()).toBe(0);
    expect(await inPage("'pwned' in window")).toBe(false);
  });

  it('walks through the messages with the arrow keys', async () => {
    for (const example of [1, 2]) {
      await page.click(`.example >> nth=${example}`);
      await until(`document.querySelectorAll('.container').length === ${example}`);
    }
    expect(await page.locator('article[tabindex="0"]').count()).toBe(1);
    await last().focus();
    await keys('ArrowUp');
    expect(await inPage("document.activeElement.querySelector('h5').textContent")).toBe(EXAMPLES[1]);
    await type('w');
    expect(await page.inputValue('#box')).toBe('w');
  });

  it('is light or dark as the system is, until one chooses', async () => {
    const ground = () => inPage("getComputedStyle(document.querySelector('#main')).backgroundColor");
    await reopen({ colorScheme: 'light' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await reopen({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe('rgb(255, 255, 255)');
    await page.click('#theme');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.reload();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.click('#theme');
    expect(await ground()).toBe(dark);
  });

  it.each([360, 320])('fits a screen %i wide, the side column becoming a sheet', async (width) => {
    await reopen({ viewport: { width, height: 740 }, hasTouch: true });
    expect(await page.locator('#side').isVisible()).toBe(false);
    await page.fill('#box', '/ask who attended the meeting of the ministers in Almaty outlet:News Central Asia');
    await page.locator('#send').click();
    await page.waitForSelector('.container');
    await type('/sources ');
    await keys('Enter');
    await page.waitForSelector('.gallery img');
    await type('/');
    const wide = await inPage(`['html', '#main', '#scroller', '.bottom', '#panel'].filter((name) => {
      const { scrollWidth, clientWidth } = document.querySelector(name);
      return scrollWidth > clientWidth;
    })`);
    expect(wide).toEqual([]);
    await page.click('#side-open');
    expect(await page.locator('#side').isVisible()).toBe(true);
    await keys('Escape');
    expect(await page.locator('#side').isVisible()).toBe(false);
    expect(await focused()).toBe('side-open');
  });
});
