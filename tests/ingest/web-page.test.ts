import { describe, expect, it } from 'vitest';
import { isWebPage, readWebPage } from '../../src/ingest/web-page.js';

const P1 =
  'The chess club of Norburg elected a new board on Sunday evening in the town hall, with two hundred members present and many guests.';
const P2 =
  'It wants to open a second room before the winter, because the first one is full on most evenings of the week, says the treasurer.';

const page = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const PAGE = page(
  `<title>Norburg elects | River Gazette</title>
   <meta property="og:title" content="Norburg elects"><meta property="og:site_name" content="River Gazette">
   <meta property="article:published_time" content="2024-03-02T10:00:00+01:00">
   <link rel="canonical" href="https://gazette.example/norburg"><script>alert(1)</script><style>p { color: red }</style>`,
  `<nav><ul><li>Home</li><li>Weather of the lake</li></ul></nav>
   <article><h1>Norburg elects</h1><p>${P1}</p><h2>The board</h2><p>The board consists of:</p>
   <ul><li>Edda Falk, <b>president</b></li><li>Tomas Brand, treasurer</li></ul>
   <figure><img src="x.png"><figcaption>Photo: the hall</figcaption></figure><p>${P2}</p><script>track()</script>
   <form><button>Subscribe now</button></form></article>
   <footer>Imprint of the River Gazette</footer>`,
);

describe('readWebPage', () => {
  it('reads the article: headings, paragraphs and lists, without the page around it', async () => {
    const { text } = await readWebPage(PAGE);
    expect(text).toBe(
      `${P1}\n\n## The board\n\nThe board consists of:\n\n- Edda Falk, president\n- Tomas Brand, treasurer\n\n${P2}`,
    );
  });

  it('reads what the page says of itself', async () => {
    expect((await readWebPage(PAGE)).described).toMatchObject({
      title: 'Norburg elects',
      outlet: 'River Gazette',
      published: '2024-03-02',
      url: 'https://gazette.example/norburg',
    });
  });

  it.each([
    ['<meta name="date" content="2024-05-06">', { published: '2024-05-06' }],
    ['<meta property="og:url" content="https://gazette.example/og">', { url: 'https://gazette.example/og' }],
    ['<meta name="author" content="By Mara Lind">', { author: 'Mara Lind' }],
  ])('also from %s', async (head, expected) => {
    expect((await readWebPage(page(head, `<article><p>${P1}</p><p>${P2}</p></article>`))).described).toMatchObject(
      expected,
    );
  });

  it.each([
    ['a date that is none', '<meta name="date" content="yesterday">', 'published'],
    ['an address that is no web address', '<link rel="canonical" href="javascript:alert(1)">', 'url'],
    ['a relative address', '<link rel="canonical" href="/norburg">', 'url'],
  ])('does not believe %s', async (_, head, key) => {
    expect((await readWebPage(page(head, `<article><p>${P1}</p><p>${P2}</p></article>`))).described).not.toHaveProperty(
      key,
    );
  });

  it('reads entities, and keeps words apart that the page shows apart', async () => {
    const { text } = await readWebPage(
      `<article><p>${P1}</p><p>Caf&eacute; &amp; club &lt;open&gt;<br>until nine<br/>o’clock.</p><p>${P2}</p></article>`,
    );
    expect(text).toContain('Café & club <open> until nine o’clock.');
  });

  it('does not glue a list inside a list', async () => {
    const { text } = await readWebPage(
      `<article><p>${P1}</p><ul><li>Norburg<ul><li>juniors</li></ul></li></ul><p>${P2}</p></article>`,
    );
    expect(text).toMatch(/- Norburg juniors/);
  });

  it('reads a fragment without a head', async () => {
    expect((await readWebPage(`<p>${P1}</p><p>${P2}</p>`)).text).toBe(`${P1}\n\n${P2}`);
  });

  it.each(['', '<html></html>', '<html><body><script>x</script></body></html>', '<p', '<<>>&&;'])(
    'throws on nothing: %j',
    async (html) => {
      expect(typeof (await readWebPage(html)).text).toBe('string');
    },
  );
});

describe('isWebPage', () => {
  it.each(['<!DOCTYPE html><html>', '\n <html lang="en">', '<body><p>x', '<p>Some text</p>', 'Intro <div>x</div>'])(
    '%j is one',
    (source) => {
      expect(isWebPage(source)).toBe(true);
    },
  );
  it.each(['Some text', '# Markdown', 'a < b and c > d', '---\ntitle: x\n---\n', '', '<https://gazette.example>'])(
    '%j is none',
    (source) => {
      expect(isWebPage(source)).toBe(false);
    },
  );
});
