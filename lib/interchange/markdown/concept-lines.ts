import {
  type Concept,
  labelOf,
  pick,
  type Role,
  type Source,
  type Term,
} from '../../model/concept';
import { printable } from '../printable';
import { escapeInList, escapeText } from './escape';

/** A concept as a section of a document, as far as Markdown can say it; the rest is not in it. */
export function conceptLines(concept: Concept, lang: string): readonly string[] {
  const langs = Object.keys(concept.terms);
  const first = langs.includes(lang) ? lang : (langs[0] ?? lang);
  const others = langs.filter((other) => other !== first);
  const text = (value: string) => escapeText(printable(value));
  const description = concept.description[first];
  const bullets = [
    ...[first, ...others].map((key) => `${key}: ${namesOf(concept.terms[key] ?? [])}`),
    ...Object.entries(concept.description)
      .filter(([key]) => key !== first)
      .map(([key, value]) => `description ${key}: ${text(value)}`),
    `kind: ${concept.kind}`,
    ...(concept.gender ? [`gender: ${concept.gender}`] : []),
    ...(concept.roles ?? []).map((role) => `office: ${text(officeOf(role, lang))}`),
    ...(concept.tags?.length ? [`tags: ${listOf(concept.tags)}`] : []),
    ...(concept.sources ?? []).map(sourceOf),
  ];
  const note = concept.note ? noteLines(concept.note) : [];
  return [
    `## ${text(labelOf(concept, lang))}`,
    '',
    ...(description === undefined ? [] : [text(description), '']),
    ...bullets.map((bullet) => `- ${bullet}`),
    '',
    ...(note.length > 0 ? [...note, ''] : []),
  ];
}

function namesOf(terms: readonly Term[]): string {
  return terms
    .map(({ text, type }) => escapeInList(printable(text)) + (type ? ` (${type})` : ''))
    .join(', ');
}

function listOf(texts: readonly string[]): string {
  return texts.map((text) => escapeInList(printable(text))).join(', ');
}

/** `president, 2012 – 2018`; for people, since it is the rest that is read back. */
function officeOf({ title, from, to }: Role, lang: string): string {
  const dates = from || to ? `, ${from ?? ''} – ${to === 'unknown' ? '?' : (to ?? '')}` : '';
  return `${pick(title, [lang]) ?? '?'}${dates}`.trimEnd();
}

function sourceOf({ label, url }: Source): string {
  const text = escapeText(printable(label));
  return url === undefined ? `source: ${text}` : `link: [${text}](<${escapeText(printable(url))}>)`;
}

function noteLines(note: string): readonly string[] {
  return printable(note)
    .split(/\r\n?|\n/)
    .map((line) => (line === '' ? '>' : `> ${escapeText(line)}`));
}
