import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../lib/article/read-blocks';
import type { Link } from '../../../lib/model/mention';
import { markCss } from '../../../lib/page/mark-css';
import { type Marking, marksOf } from '../../../lib/page/marks';
import { createMentions, type Mentions } from '../../../lib/page/mentions';
import { createPace } from '../../../lib/page/pace';
import { placeCard } from '../../../lib/page/place-card';
import { piecesOf } from '../../../lib/page/ranges';

const link = (block: number, start: number, end: number, concept = 'Q1'): Link => ({
  block,
  start,
  end,
  surface: '',
  concept,
  form: 'pref',
  score: 2,
  evidence: [],
});

function page(html: string): { mentions: Mentions; root: Element; reread(): number[] } {
  const root = document.createElement('article');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  const mentions = createMentions();
  const reread = () => mentions.replaceBlocks(readBlocks(root)).map(({ id }) => id);
  reread();
  return { mentions, root, reread };
}

describe('mentions', () => {
  it('are found by any place in a name that is cut by elements', () => {
    const { mentions } = page('<p>NAVO-chef Stol<em>ten</em>berg sprak</p>');
    const [block] = mentions.blocks;
    if (!block) throw new Error('no block');
    mentions.setLinks(block, [link(block.id, 10, 21)]);
    const [mention] = mentions.all();
    if (!mention) throw new Error('no mention');
    expect(piecesOf(mention).map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'Stol',
      'ten',
      'berg',
    ]);
    const em = block.segments[1]?.node;
    expect(em && mentions.at(em, 1)?.link).toBe(mention.link);
    expect(block.segments[0] && mentions.at(block.segments[0].node, 2)).toBeUndefined();
  });

  it('of blocks that did not change stay; changed and new blocks are asked for again', () => {
    const { mentions, root, reread } = page('<p>Een</p><p>Twee</p>');
    for (const block of mentions.blocks) mentions.setLinks(block, [link(block.id, 0, 3)]);
    const second = root.querySelectorAll('p')[1]?.firstChild;
    if (second) second.textContent = 'Anders';
    const first = document.createElement('p');
    first.textContent = 'Nul';
    root.prepend(first);
    expect(reread()).toHaveLength(2);
    expect(mentions.all().map(({ block }) => block.text)).toEqual(['Een']);
    expect(reread()).toEqual([]);
  });

  describe('are marked', () => {
    const marked = (marking: Partial<Marking>) => {
      const { mentions } = page('<p>a b c</p>');
      const [block] = mentions.blocks;
      if (block) mentions.setLinks(block, [link(0, 0, 1), link(0, 2, 3), link(0, 4, 5, 'Q2')]);
      const { full, known } = marksOf(mentions.all(), {
        density: 'all',
        held: false,
        known: new Set(),
        unmarked: new Set(),
        ...marking,
      });
      return [full, known].map((list) => list.map((one) => one.link.start));
    };
    it.each<[string, Partial<Marking>, number[], number[]]>([
      ['always', {}, [0, 2, 4], []],
      ['the first time', { density: 'first' }, [0, 4], []],
      ['not before the key is held', { density: 'demand' }, [], []],
      ['always while it is held', { density: 'demand', held: true }, [0, 2, 4], []],
      ['weaker when known', { known: new Set(['Q1']) }, [4], [0, 2]],
      ['the first time and weaker', { density: 'first', known: new Set(['Q1']) }, [4], [0]],
      ['unless of an unwanted kind', { unmarked: new Set(['Q1']) }, [4], []],
    ])('%s', (_how, marking, full, known) => expect(marked(marking)).toEqual([full, known]));
  });
});

describe('rules of the marks', () => {
  it('are of the style, and a line where only the system has colours', () => {
    const ordinary = (style: 'dotted' | 'line' | 'wash') => markCss(style).split('@media')[0] ?? '';
    expect(ordinary('dotted')).toMatch(/underline dotted 1px/);
    expect(ordinary('line')).toMatch(/underline solid 1px/);
    expect(ordinary('wash')).not.toContain('underline');
    expect(markCss('wash').split('forced-colors: active')[1]).toMatch(/underline \w+ 2px LinkText/);
  });

  it('draw no second line under a link', () => {
    const link = /:is\(a, a \*\)::highlight\(sidelight-name\) (\{.*\})/.exec(markCss('line'))?.[1];
    expect(link).toMatch(/text-decoration: none; background-color/);
  });
});

describe('pace', () => {
  it('follows a calm page at once and slows down in a storm, then recovers', () => {
    const pace = createPace();
    expect(pace.delay(0)).toBe(120);
    let now = 0;
    let longest = 0;
    for (let i = 0; i < 30; i++) {
      now += longest;
      longest = pace.delay(now);
    }
    expect(longest).toBeGreaterThan(1000);
    expect(pace.overloaded(now)).toBe(true);
    expect(pace.overloaded(now + 11_000)).toBe(false);
    expect(pace.delay(now + 11_000)).toBe(120);
  });
});

describe('place of the card', () => {
  const screen = { width: 1000, height: 800 };
  const card = { width: 340, height: 300 };
  const line = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

  it('is under the line, above it near the bottom, and never over it', () => {
    expect(placeCard(line(100, 100), card, screen)).toMatchObject({ left: 92, top: 126 });
    const above = placeCard(line(100, 700), card, screen);
    expect(above.top + card.height).toBeLessThan(700);
  });

  it('stays inside the window', () => {
    expect(placeCard(line(980, 100), card, screen).left).toBe(652);
    expect(placeCard(line(-50, 100), card, screen).left).toBe(8);
  });

  it('takes the roomier side and scrolls inside when it fits nowhere', () => {
    const small = { width: 320, height: 400 };
    const place = placeCard(line(10, 250), { width: 304, height: 390 }, small);
    expect(place.top).toBeLessThan(250);
    expect(place.space).toBe(236);
  });

  it('covers the line only in a window too small for anything else', () => {
    const magnified = { width: 320, height: 256 };
    const place = placeCard(line(10, 120), { width: 304, height: 390 }, magnified);
    expect(place.space).toBe(200);
    expect(place.top).toBeGreaterThanOrEqual(8);
    expect(place.top + place.space).toBeLessThanOrEqual(248);
  });

  it('goes away with a name that is scrolled away', () => {
    expect(placeCard(line(10, -500), card, screen).top).toBeLessThan(-300);
  });
});
