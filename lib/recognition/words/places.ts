import type { Lang } from '../../model/concept';
import { wordSet } from './word-set';

/**
 * Prepositions that put something in a place, by language. A capital behind one of them is the
 * city; elsewhere in the news it is the power that sits there (`het antwoord vanuit Washington`,
 * `Moskou eist`). Source: the cue list in section 4.8 of the project's research.
 */
export const locative: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: wordSet('in te naar bij rond rondom buiten nabij binnen langs'),
  en: wordSet('in at near around outside inside to into through across'),
  de: wordSet('in bei nach um nahe im rund'),
  fr: wordSet('à au vers près dans sur depuis chez'),
  ru: wordSet('в во под около возле близ через'),
  uk: wordSet('у в до під біля поблизу через'),
  pl: wordSet('w we do pod koło przez'),
};

/** Words between the preposition and the name. */
export const placeFillers = wordSet(`het de the den dem der die das le la les hoofdstad stad city
  capital`);
/** `in Washington en Brussel`: the preposition serves both. */
export const conjunctions = wordSet('en and und et of or oder ou и или і та або i oraz lub');

/**
 * Beginnings of words that speak of a place to be looked at: in their sentence the Kremlin is walls
 * and towers.
 */
export const sights: Readonly<Record<Lang, RegExp>> = {
  nl: /(?<!\p{L})(?:toerist|bezoeker|bezichtig|muren|torens?\b|museum)/u,
  en: /(?<!\p{L})(?:touris|visitor|sightse|walls|tower|museum)/u,
  de: /(?<!\p{L})(?:tourist|besucher|besichtig|mauern|türme|museum)/u,
  fr: /(?<!\p{L})(?:touris|visiteur|visit|murailles|murs|tours\b|musée)/u,
  ru: /(?<!\p{L})(?:турист|экскурс|у стен|башн|музе)/u,
  uk: /(?<!\p{L})(?:турист|екскурс|стін|веж|музе)/u,
  pl: /(?<!\p{L})(?:turyst|turyści|zwiedza|mury|murów|wież|muze)/u,
};
