import type { Kind } from '../../model/concept';
import { followers } from '../../recognition/words/compounds';
import type { SelectedName } from '../name/selected-name';
import { nounAt } from '../phrase/noun';
import type { Reading } from '../reading';
import { isClosing } from './closing';

/** What a noun joined to the end of a name says of it. */
export interface NounBehind {
  readonly kind: Kind;
  /** The name without the noun, where that was selected too. */
  readonly text: string;
  readonly end: number;
}

/** `Iskander-raketten`, `Iskander missiles`, `the Wagner group`. */
export function nounBehind(reading: Reading, name: SelectedName): NounBehind | undefined {
  return name.whole ? (inName(reading, name) ?? apart(reading, name)) : cutOff(reading, name);
}

/** `Iskander` is selected of `Iskander-raketten`. */
function cutOff({ grammar, text, selected }: Reading, name: SelectedName): NounBehind | undefined {
  const rest = /^-(?<noun>\p{L}+)/u.exec(text.slice(selected.end))?.groups?.noun;
  const word = grammar?.words.get(rest?.toLowerCase() ?? '');
  // `Potsdam-Institut` is not what Potsdam is.
  return word?.kind === 'weapon' ? { kind: 'weapon', text: name.text, end: name.end } : undefined;
}

/** All of `Iskander-raketten` is selected: a weapon's name stands without the noun too. */
function inName({ grammar }: Reading, { text, end }: SelectedName): NounBehind | undefined {
  const { name, noun } = /^(?<name>.+)-(?<noun>\p{L}+)$/u.exec(text)?.groups ?? {};
  const word = grammar?.words.get(noun?.toLowerCase() ?? '');
  if (name === undefined || !word || word.kind === 'person') return undefined;
  return { kind: word.kind, text: word.kind === 'weapon' ? name : text, end };
}

/** English puts the noun behind, apart: surely so where `the` before the name belongs to it. */
function apart(reading: Reading, { first, end, text }: SelectedName): NounBehind | undefined {
  const { lang, tokens } = reading;
  const noun = lang === 'en' ? nounAt(reading, end, tokens.length) : undefined;
  if (!noun || noun.word.kind === 'person' || tokens[end]?.text !== tokens[end]?.key)
    return undefined;
  const { kind } = noun.word;
  const next = tokens[noun.end];
  if (kind === 'weapon') return { kind, text, end: noun.end };
  // `a Chicago manufacturer of plastics`, `the Detroit region`
  const named = tokens[first - 1]?.key === 'the' && kind !== 'city' && kind !== 'region';
  const follows = followers.en?.has(next?.key ?? '') && next?.key !== 'of';
  return named && (isClosing(next) || follows) ? { kind, text, end: noun.end } : undefined;
}
