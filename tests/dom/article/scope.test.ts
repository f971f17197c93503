import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { readBlocks } from '../../../lib/article/read-blocks';

const sentence = 'De burgemeester opende vandaag de nieuwe brug over de rivier. ';
const prose = sentence.repeat(6).trim();
const paragraphs = [1, 2, 3].map((number) => `${prose} Dat was alinea ${number}.`);
const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
const aside = 'In een ander bericht gaat het over de haven en haar schepen.';
const link = (text: string) => `<a href="/elders">${text}</a>`;
const times = (count: number, html: string) => html.repeat(count);

function texts(html: string): string[] {
  const document = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const { roots, besides } = readArticle(document, { now: '2026-11-24T08:00:00Z', url: '' });
  return roots
    .flatMap((root) => readBlocks(root, besides))
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

describe('beside the article stand', () => {
  const teaser = `<div class="card"><h3>${link('Haven breidt uit')}</h3><p>${aside}</p></div>`;
  const comment = `<li class="c"><div><p>${sentence}${sentence}</p></div></li>`;
  it.each([
    ['teasers inside the body', `<article><h1>Kop</h1>${body}${times(3, teaser)}</article>`],
    [
      'teasers that are numbered',
      `<article><h1>Kop</h1>${body}${[4, 5, 6].map((n) => teaser.replace('card', `card item-${n}`)).join('')}</article>`,
    ],
    [
      'more teasers than article, on a page without containers',
      `<h1>Kop</h1><div>${body}</div><div>${times(30, teaser)}</div>`,
    ],
    [
      'a related box longer than the article',
      `<h1>Kop</h1><div>${body}</div><section class="related">${times(40, `<ul><li><div><p>${aside}</p></div></li></ul>`)}</section>`,
    ],
    [
      'comments longer than the article',
      `<h1>Kop</h1><div>${body}</div><ol id="comments">${times(20, comment)}</ol>`,
    ],
    [
      'a cookie text and a list of countries without a telling name',
      `<div class="x1"><p>Deze site gebruikt koekjes om u te herkennen.</p></div><div class="x2"><h1>Kop</h1>${body}</div><ul><li>België</li><li>Zwitserland</li></ul>`,
    ],
    [
      'author, call to subscribe and shortened copy',
      `<article><h1>Kop</h1><div class="byline">Door A. Schrijver</div>${body}<div class="authorBio"><p>${aside}</p></div><div class="cta">Neem een abonnement</div><div class="text-truncated">${sentence}</div></article>`,
    ],
    [
      'a line that introduces a link, or puts a rubric behind it',
      `<article><h1>Kop</h1>${body}<p>Lees ook: ${link('De haven breidt uit')}</p><p>${link('De haven breidt dit jaar uit')} [reactie]</p></article>`,
    ],
    [
      'tags',
      `<article><h1>Kop</h1>${body}<ul><li>${link('NAVO')}</li></ul><div>${link('Polen')}</div></article>`,
    ],
    [
      'headings over what is left out',
      `<article><h1>Kop</h1>${body}<h2>Meer nieuws</h2><h3>Ook gelezen</h3><aside>${aside}</aside></article>`,
    ],
  ])('%s', (_name, html) => expect(texts(html)).toEqual(['Kop', ...paragraphs]));
});

describe('part of the article are', () => {
  it('headings that link within the page, or have a link to edit beside them', () => {
    const part = (number: number) =>
      `<div class="part"><h2><a href="#d${number}">Deel ${number}</a></h2></div><div class="part"><h2>Vervolg ${number} <a href="/edit">wijzig</a></h2></div><p>${prose}</p>`;
    const read = texts(`<article><h1>Kop</h1>${[1, 2, 3].map(part).join('')}</article>`);
    expect(read.filter((text) => /^(?:Deel|Vervolg)/.test(text))).toHaveLength(6);
  });

  it('two linked headings: too few for a list', () => {
    const part = `<div class="part"><h2>${link('Brug')}</h2><p>${sentence}</p></div>`;
    expect(texts(`<article><h1>Kop</h1>${body}${part}${part}</article>`)).toHaveLength(8);
  });

  it('a body in a box named as one beside it, when it holds the text or the headline', () => {
    const apart = paragraphs.map((text) => `<div class="p"><p>${text}</p></div>`).join('');
    for (const name of ['has-right-rail', 'comments-open', 'author-jan'])
      expect(texts(`<div class="${name}"><h1>Kop</h1><div>${apart}</div></div>`)).toEqual([
        'Kop',
        ...paragraphs,
      ]);
    expect(texts(`<h1>Kop</h1><form>${body}</form>`)).toEqual(['Kop', ...paragraphs]);
  });

  it('an article by name of its author, however long the comments', () => {
    const comments = `<ol id="comments">${times(20, `<li><p>${prose}</p></li>`)}</ol>`;
    const html = `<article class="author-jan"><h1>Kop</h1>${body}</article>${comments}`;
    expect(texts(html)).toEqual(['Kop', ...paragraphs]);
  });

  it('standfirst and caption between the headline and the container of the body', () => {
    const lead = `<header><h1>Kop</h1><p>${sentence}</p><figure><div><figcaption>${aside}</figcaption></div></figure><p>Delen</p></header>`;
    expect(
      texts(`<main>${lead}<div class="b">${body.repeat(3)}</div><p>${aside}</p></main>`).slice(
        0,
        4,
      ),
    ).toEqual(['Kop', sentence.trim(), aside, paragraphs[0]]);
  });

  it('a linked name alone, a sentence with a link, and one with a colon', () => {
    const lines = [link('NAVO'), `Hij las ${link('het hele verhaal')} gisteren in de krant.`];
    const colon = `De minister zei: ik kom. ${link('Dat deed hij')}`;
    const html = [...lines, colon].map((line) => `<p>${line}</p>`).join('');
    expect(texts(`<article><h1>Kop</h1>${html}${body}</article>`).slice(1, 4)).toEqual([
      'NAVO',
      'Hij las het hele verhaal gisteren in de krant.',
      'De minister zei: ik kom. Dat deed hij',
    ]);
  });
});
