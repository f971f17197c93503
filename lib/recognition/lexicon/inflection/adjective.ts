import { isAdjective, type Paradigm } from './paradigm';

/** Endings of adjectives of one shape: what falls away, and what is put in its place. */
export interface AdjectiveRule {
  readonly ends: RegExp;
  readonly cut: number;
  /** All genders, numbers and cases, parted by spaces. */
  readonly endings: string;
}

/** Declines adjectives by the first rule that fits, and every other term by `other`. */
export function withAdjectives(rules: readonly AdjectiveRule[], other: Paradigm): Paradigm {
  return (term, concept) => {
    if (!isAdjective(term)) return other(term, concept);
    const rule = rules.find(({ ends }) => ends.test(term.text));
    if (!rule) return [];
    const stem = term.text.slice(0, term.text.length - rule.cut);
    return rule.endings.split(' ').map((ending) => stem + ending);
  };
}
