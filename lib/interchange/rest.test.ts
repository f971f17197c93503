import { describe, expect, it } from 'vitest';
import type { Concept } from '../model/concept';
import { restOf, withRest } from './rest';

const concept: Concept = {
  id: 'u:1',
  kind: 'person',
  terms: { nl: [{ text: 'Anna', homographs: ['anna'] }] },
  description: {},
  gender: 'f',
  tags: [],
};
const plain = { id: 'u:1', kind: 'person', terms: { nl: [{ text: 'Anna' }] }, note: 'x' };

describe('the rest of a concept', () => {
  it('is nothing where the plain part says everything', () => {
    expect(
      restOf({ ...concept, terms: plain.terms, note: 'x' }, { ...plain, gender: 'f', tags: [] }),
    ).toBe(undefined);
  });

  it('is the fields that differ, null for one that must be absent', () => {
    const rest = restOf(concept, plain) ?? '';
    expect(JSON.parse(rest)).toEqual({
      gender: 'f',
      note: null,
      tags: [],
      terms: concept.terms,
      replaces: { note: expect.any(String), terms: expect.any(String) },
    });
    const { description: _, ...whole } = concept;
    expect(withRest(plain, rest)).toEqual(whole);
  });

  it('yields to a plain field that was edited, and to no other', () => {
    const rest = restOf(concept, plain) ?? '';
    const edited = { ...plain, terms: { nl: [{ text: 'Anna B.' }] } };
    expect(withRest(edited, rest)).toEqual({ ...edited, note: undefined, gender: 'f', tags: [] });
    const { note: _, ...emptied } = plain;
    expect(withRest(emptied, rest)).not.toHaveProperty('note');
  });

  it('has no character that a text file stumbles over', () => {
    const note = '\0\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF\uD800\n';
    const rest = restOf({ ...concept, note }, plain) ?? '';
    expect(rest).toMatch(/^[ -~]+$/);
    expect(JSON.parse(rest)).toMatchObject({ note });
  });

  it.each(['', '[]', '5', 'null', '{', '{"replaces":5}'])('is not %j', (rest) => {
    expect(withRest(plain, rest)).toBeUndefined();
  });
});
