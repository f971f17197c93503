import { describe, expect, it } from 'vitest';
import { fold, keyOf, withoutMarks } from './key';

describe('keys', () => {
  it.each([
    ['U.S.', 'u.s'],
    ['(Wit-Rusland)', 'wit-rusland'],
    ['États-Unis', 'états-unis'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['—', ''],
  ])('of %s is %s', (text, key) => expect(keyOf(text)).toBe(key));

  it('fold what a reader typed', () => expect(fold(' \u00C9tats\u2011Unis ')).toBe('états-unis'));

  it.each([
    ['orbán', 'orban'],
    ['wałęsa', 'walesa'],
    ['орёл', 'орел'],
    ['київ', 'київ'],
    ['андрій', 'андрій'],
  ])('%s without marks is %s', (key, bare) => expect(withoutMarks(key)).toBe(bare));
});
