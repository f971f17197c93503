import * as v from 'valibot';
import { langSchema } from '../model/concept';
import { isPartialDate } from '../model/dates';
import type { FindingCode } from './format';

/** The code of a finding with its values. */
export interface Trouble {
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** An issue of a schema in words of ours; `field` is the path to it, `terms.nl.0.text`. */
export function troubleOf(issue: v.BaseIssue<unknown>): Trouble {
  const field = v.getDotPath(issue) ?? 'concept';
  const value = typeof issue.input === 'string' ? issue.input : issue.received;
  const isEmpty = issue.type === 'min_length' || (issue.type === 'check' && field === 'terms');
  if (issue.received === 'undefined' || isEmpty) {
    return { code: 'missing-field', values: { field } };
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { code: 'unknown-field', values: { field } };
  }
  if (issue.type === 'max_length') {
    return { code: 'too-long', values: { field, most: String(issue.requirement) } };
  }
  if (issue.type === 'picklist') {
    const known = (issue.expected ?? '').replaceAll(' | ', ', ').replace(/["()]/g, '');
    return { code: 'not-one-of', values: { field, value, known } };
  }
  if (issue.requirement === isPartialDate) return { code: 'wrong-date', values: { field, value } };
  if (issue.requirement === langSchema.pipe[1].requirement) {
    return { code: 'wrong-lang', values: { lang: value } };
  }
  return { code: 'wrong-value', values: { field, value } };
}
