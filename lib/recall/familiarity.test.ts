import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Familiarity,
  isFamiliar,
  know,
  meet,
  open,
  stranger,
  strengthOn,
} from './familiarity';

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
/** Days from 1994 to 2049. */
const days = fc.integer({ min: 9_000, max: 29_000 });
const steps = fc.array(fc.record({ opens: fc.boolean(), after: fc.integer({ min: 0, max: 90 }) }), {
  maxLength: 40,
});

/** A name met and opened in this order, and the last of its days. */
function lived(start: number, life: readonly { opens: boolean; after: number }[]) {
  let day = start;
  let familiarity: Familiarity = stranger('Q1');
  for (const { opens, after } of life) {
    day += after;
    familiarity = (opens ? open : meet)(familiarity, dayOf(day));
  }
  return { familiarity, day };
}

function metOn(count: number, from = 20_000): Familiarity {
  return Array.from({ length: count }, (_, index) => dayOf(from + index)).reduce(
    meet,
    stranger('Q1'),
  );
}

describe('familiarity', () => {
  it('comes with the sixth day of meeting a name', () => {
    expect(isFamiliar(metOn(5), dayOf(20_004))).toBe(false);
    expect(isFamiliar(metOn(6), dayOf(20_005))).toBe(true);
  });

  it('comes with two cards and two days, not with the first card', () => {
    const once = open(meet(stranger('Q1'), '2022-01-26'), '2022-01-26');
    expect(isFamiliar(once, '2022-01-26')).toBe(false);
    const twice = open(meet(once, '2022-01-27'), '2022-01-27');
    expect(isFamiliar(twice, '2022-01-27')).toBe(true);
  });

  it('is gone after months without the name', () => {
    const often = metOn(200);
    expect(isFamiliar(often, dayOf(20_199 + 90))).toBe(true);
    expect(isFamiliar(often, dayOf(20_199 + 150))).toBe(false);
  });

  it('counts a day once, whatever the number of articles', () => {
    const once = meet(stranger('Q1'), '2022-01-26');
    expect(meet(once, '2022-01-26')).toEqual(once);
    expect(meet(once, '2022-01-25')).toEqual(once);
  });

  it('is not there for a name that was never met', () => {
    expect(strengthOn(stranger('Q1'), '2022-01-26')).toBe(0);
  });

  it('is between 0 and 1', () => {
    fc.assert(
      fc.property(days, steps, fc.integer({ min: -400, max: 40_000 }), (start, life, later) => {
        const { familiarity, day } = lived(start, life);
        const strength = strengthOn(familiarity, dayOf(day + later));
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never lessens by a meeting or a card', () => {
    fc.assert(
      fc.property(days, steps, fc.boolean(), fc.nat(900), (start, life, opens, later) => {
        const { familiarity, day } = lived(start, life);
        const more = (opens ? open : meet)(familiarity, dayOf(day + 1));
        const today = dayOf(day + 1 + later);
        expect(strengthOn(more, today)).toBeGreaterThanOrEqual(strengthOn(familiarity, today));
      }),
    );
  });

  it('fades with time and ends', () => {
    fc.assert(
      fc.property(days, steps, fc.nat(2_000), fc.nat(2_000), (start, life, soon, more) => {
        const { familiarity, day } = lived(start, life);
        const first = strengthOn(familiarity, dayOf(day + soon));
        expect(strengthOn(familiarity, dayOf(day + soon + more))).toBeLessThanOrEqual(first);
        expect(isFamiliar(familiarity, dayOf(day + 125))).toBe(false);
      }),
    );
  });

  it('is what the reader says, until that is taken back', () => {
    fc.assert(
      fc.property(days, steps, fc.boolean(), fc.nat(5_000), (start, life, known, later) => {
        const { familiarity, day } = lived(start, [{ opens: false, after: 0 }, ...life]);
        const today = dayOf(day + later);
        const said = know(familiarity, known, dayOf(day));
        expect(isFamiliar(said, today)).toBe(known);
        expect(isFamiliar(meet(open(said, today), today), today)).toBe(known);
        expect(isFamiliar(know(said, !known, today), today)).toBe(!known);
        expect(know(said, null, today)).toEqual(familiarity);
      }),
    );
  });
});
