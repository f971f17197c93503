import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { readBlocks } from '../../../lib/article/read-blocks';

const now = '2026-11-24T08:00:00Z';
const prose =
  'De burgemeester opende vandaag de nieuwe brug over de rivier, en het was mooi weer. '.repeat(6);

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
const read = (head: string, body = `<article><p>${prose}</p></article>`, url = '') =>
  readArticle(parse(`<html><head>${head}</head><body>${body}</body></html>`), { now, url });
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const found = (head: string, body?: string, url?: string) => {
  const { date, dateSource } = read(head, body, url);
  return [date, dateSource];
};

describe('date of an article', () => {
  const published = '2022-01-26T20:32:00+01:00';
  it.each([
    [
      'JSON-LD',
      jsonLd({ '@type': 'NewsArticle', datePublished: published, dateModified: '2022-03-01' }),
      '2022-01-26',
      'json-ld',
    ],
    [
      'a graph',
      jsonLd({
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': ['Thing', 'ReportageNewsArticle'], datePublished: published },
        ],
      }),
      '2022-01-26',
      'json-ld',
    ],
    [
      'an array',
      jsonLd([{ '@type': 'http://schema.org/NewsArticle', datePublished: ['2022-01'] }]),
      '2022-01',
      'json-ld',
    ],
    [
      'meta',
      `<meta property="article:published_time" content="${published}">`,
      '2022-01-26',
      'meta',
    ],
    [
      'meta in words',
      '<meta name="date" content="Wed, 26 Jan 2022 20:32:00 +0100">',
      '2022-01-26',
      'meta',
    ],
    ['the page without any', '', null, 'none'],
    [
      'a modified date alone',
      jsonLd({ '@type': 'NewsArticle', dateModified: published }),
      null,
      'none',
    ],
    [
      'a date of the future',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2031-01-01' }),
      null,
      'none',
    ],
    ['an absurd date', '<meta name="date" content="1970-01-01">', null, 'none'],
    ['a day that does not exist', '<meta name="date" content="2022-02-31">', null, 'none'],
    ['another kind of node', jsonLd({ '@type': 'Event', datePublished: published }), null, 'none'],
    [
      'JSON-LD with a comma too many',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-01-26",}</script>',
      '2022-01-26',
      'json-ld',
    ],
    [
      'broken JSON-LD beside meta',
      `<script type="application/ld+json">{oops</script><meta name="pubdate" content="20220126">`,
      '2022-01-26',
      'meta',
    ],
  ])('from %s', (_name, head, date, source) => expect(found(head)).toEqual([date, source]));

  it('of this page, not of a related one', () => {
    const related = {
      '@type': 'NewsArticle',
      url: 'https://a.example/other',
      datePublished: '2021-05-05',
    };
    const own = {
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@id': 'https://a.example/this' },
      datePublished: '2022-01-26',
    };
    const head = `<link rel="canonical" href="https://a.example/this">${jsonLd([related, own])}`;
    expect(found(head)).toEqual(['2022-01-26', 'json-ld']);
  });

  it('from a time in the article, not from one in a box beside it', () => {
    const box = '<aside><time datetime="2020-01-01">toen</time></aside>';
    const own = `<article><time class="modified" datetime="2023-01-01">later</time><time datetime="2022-01-26">nu</time><p>${prose}</p></article>`;
    expect(found('', box + own)).toEqual(['2022-01-26', 'time']);
  });

  it.each([
    ['nl', '<p class="datum">26 januari 2022, 20.32 uur</p>', '2022-01-26'],
    ['en', '<div>By A. Writer</div><div>January 26, 2022 at 8:32 pm</div>', '2022-01-26'],
    ['de', '<span class="published">26.01.2022</span>', '2022-01-26'],
    ['ru', '<span>26 января 2022</span>', '2022-01-26'],
    ['fr', '<p>Publié le 26 janvier 2022</p>', '2022-01-26'],
    ['zh', '<div class="info">2022年1月26日</div>', '2022-01-26'],
    ['de', '<div class="lineinfo">Mi 26.01.22 | 20:32 Uhr</div>', '2022-01-26'],
    ['de', '<p class="date">Stand: 26.01.2022.</p>', '2022-01-26'],
    ['de', '<p class="info">Version 12.10.22.1</p>', null],
    ['en', '<span class="date">04/05/22</span>', null],
    ['en', '<span class="date">04/05/2022</span>', null],
    ['nl', '<p>Bijgewerkt: 27 januari 2022</p>', null],
    ['nl', '<aside><p class="date">27 januari 2022</p></aside>', null],
  ])('printed near the headline in %s: %s', (lang, html, date) => {
    const text = `<html lang="${lang}"><body><article><h1>Kop</h1>${html}<p>${prose}</p></article></body></html>`;
    const article = readArticle(parse(text), { now, url: '' });
    expect([article.date, article.dateSource]).toEqual([date, date === null ? 'none' : 'text']);
  });

  it('never from the prose', () => {
    const body = `<article><h1>Kop</h1><p>${prose} Op 3 maart 2014 was dat anders. ${prose}</p></article>`;
    expect(found('', body)).toEqual([null, 'none']);
  });

  it('from the address', () => {
    expect(found('', undefined, 'https://a.example/2022/01/26/brug')).toEqual([
      '2022-01-26',
      'url',
    ]);
    expect(found('', undefined, 'https://a.example/nieuws/20220126-brug')).toEqual([
      '2022-01-26',
      'url',
    ]);
    expect(found('', undefined, 'https://a.example/artikel/2415042')).toEqual([null, 'none']);
  });
});

describe('language of an article', () => {
  it.each([
    ['<html lang="nl-BE">', 'nl'],
    ['<html><meta property="og:locale" content="de_DE">', 'de'],
    ['<html>', 'en'],
    ['<html lang="?">', 'en'],
  ])('%s is %s', (html, lang) => {
    expect(readArticle(parse(`${html}<p>x`), { now, url: '' }).lang).toBe(lang);
  });
});

const scoped = ({ roots, besides }: ReturnType<typeof read>) =>
  roots.flatMap((root) => readBlocks(root, besides));

describe('scope of an article', () => {
  const texts = (body: string) => scoped(read('', body)).map(({ text }) => text.trim());

  it('is headline and body, without what stands beside them', () => {
    const body = `<nav>Rusland</nav><header><h1>Kop</h1></header><article><p>${prose}</p>
      <aside>Lees ook</aside><div class="related-list">Meer</div><form><textarea>Poetin</textarea></form>
      <figure><figcaption>Bijschrift</figcaption></figure><ul class="share-bar"><li>Deel</li></ul></article><footer>Voet</footer>`;
    expect(texts(body)).toEqual(['Kop', prose.trim(), 'Bijschrift']);
  });

  it('is empty on a page of teasers', () => {
    const { isArticle } = read('', '<main><ul><li>Kort bericht</li><li>Nog een</li></ul></main>');
    expect(isArticle).toBe(false);
  });
});

describe('blocks', () => {
  const blocks = (html: string) => {
    const root = parse(`<body><article>${html}</article></body>`).querySelector('article');
    return root ? readBlocks(root) : [];
  };

  it('join inline elements and part at block borders and line breaks', () => {
    const read = blocks('<p>Stol<em>ten</em>berg en <a>Wit</a>-Rusland<br>NAVO<div>Los</div>');
    expect(read.map(({ text }) => text)).toEqual(['Stoltenberg en Wit-Rusland', 'NAVO', 'Los']);
    expect(read[0]?.segments.map(({ start }) => start)).toEqual([0, 4, 7, 15, 18]);
  });

  it('leave out code, hidden and editable text', () => {
    const read = blocks(
      '<p>a <code>b</code> <span hidden>c</span> <span aria-hidden="true">d</span> <b contenteditable>e</b> f</p><pre>g</pre><script>h</script>',
    );
    expect(read.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(['a f']);
  });

  it('know headings and their own language', () => {
    const read = blocks('<h2>Kop</h2><blockquote lang="en-US"><p>Quote</p></blockquote>');
    expect(read.map(({ heading, lang }) => [heading, lang])).toEqual([
      [true, undefined],
      [false, 'en'],
    ]);
  });
});
