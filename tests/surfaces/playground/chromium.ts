import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Is there a Chromium to test with? Where there is none, says so once. */
export const installed = existsSync(executablePath);
if (!installed) {
  console.warn(
    `The playground's browser test is left out: no Chromium at ${executablePath}. Install it or set CHROMIUM.`,
  );
}

export function launch(): Promise<Browser> {
  const quiet = ['quic', 'gpu', 'background-networking', 'component-update', 'sync'].map((what) => `--disable-${what}`);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', ...quiet] });
}

/** A page in a context of its own, and what it must not do: ask elsewhere, throw, or break its own policy. */
export interface Watched {
  readonly page: Page;
  readonly elsewhere: string[];
  readonly faults: string[];
}

/** Opens an address and waits until the page is ready for keys. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const faults: string[] = [];
  page.setDefaultTimeout(8000);
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => /Content Security Policy/i.test(line.text()) && faults.push(line.text()));
  await page.goto(url);
  await page.waitForSelector('body[data-ready]');
  return { page, elsewhere, faults };
}
