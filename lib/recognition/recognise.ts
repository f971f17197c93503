import type { ConceptId, Lang } from '../model/concept';
import type { Article, Evidence, Link, Recognition, Rejection, TextBlock } from '../model/mention';
import { type Normalised, normalise } from '../text/normalise';
import { type ArticleEvidence, lowerCaseIn } from './article-evidence';
import { isAttributive } from './attributive';
import { type Candidate, type Scan, scan } from './candidates';
import { initialsBefore } from './initials';
import type { Lexicon } from './lexicon/lexicon';
import { senseOf } from './metonym';
import { type Reading, weigh } from './score';
import { isMute, surroundingsOf } from './surroundings';
import { weights } from './weights';

/** How far, in UTF-16 units, a sentence is looked at on either side of a name. */
const sentenceReach = 300;

interface ReadBlock {
  readonly block: TextBlock;
  /** The block's own language, or the article's. */
  readonly lang: Lang;
  readonly normalised: Normalised;
  readonly scan: Scan;
  readonly mute: boolean;
}

interface Decision {
  readonly read: ReadBlock;
  readonly candidate: Candidate;
  readonly readings: readonly Reading[];
  /** Undefined when the best reading is linked. */
  readonly rejected?: Rejection['rejected'];
}

/**
 * Finds the names in an article and says which concept each stands for. Deterministic; looks at
 * the text twice, because what is certain in one place is evidence in another.
 */
export function recognise(article: Article, lexicon: Lexicon): Recognition {
  const reads = article.blocks.flatMap((block) => {
    const nothing = lexicon.find(block.text)?.length === 0;
    return nothing ? [] : [read(block, block.lang ?? article.lang, lexicon)];
  });
  const start: ArticleEvidence = {
    lang: article.lang,
    date: article.date,
    lexicon,
    isLowerCase: lowerCaseIn(article.blocks),
    certain: new Set(article.known),
    fullNames: new Set(article.known),
    titled: new Set(),
    otherPersons: new Set(),
  };
  const first = decideAll(reads, start);
  const decisions = decideAll(reads, learn(start, first));
  return report(decisions);
}

function read(block: TextBlock, lang: string, lexicon: Lexicon): ReadBlock {
  const normalised = normalise(block.text);
  const words = scan(normalised.text, lang, lexicon);
  return { block, lang, normalised, scan: words, mute: isMute(words) };
}

function decideAll(reads: readonly ReadBlock[], article: ArticleEvidence): Decision[] {
  return reads.flatMap((block) => decideBlock(block, { ...article, lang: block.lang }));
}

/** Goes through the words from left to right; the longest candidate that convinces is taken. */
function decideBlock(block: ReadBlock, article: ArticleEvidence): Decision[] {
  const decisions: Decision[] = [];
  let free = 0;
  for (const word of [...block.scan.at.keys()].sort((a, b) => a - b)) {
    if (word < free) continue;
    for (const candidate of block.scan.at.get(word) ?? []) {
      const around = surroundingsOf(block.scan, candidate, block.mute);
      const readings = weigh(candidate, around, block.scan, article);
      const rejected = verdict(readings);
      decisions.push({ read: block, candidate, readings, ...(rejected && { rejected }) });
      // What stands inside a name that could not be decided is no name of its own.
      if (rejected && rejected !== 'ambiguous') continue;
      free = word + candidate.words;
      break;
    }
  }
  return decisions;
}

function verdict([best, second]: readonly Reading[]): Rejection['rejected'] | undefined {
  if (!best) return 'weak';
  if (best.score < weights.linked) return strongestObjection(best.evidence) ?? 'weak';
  if (second && best.score - second.score < weights.lead) return 'ambiguous';
  return undefined;
}

function strongestObjection(evidence: readonly Evidence[]): Evidence['code'] | undefined {
  const against = evidence.filter(({ code, points }) => points < 0 && code !== 'name');
  return against.sort((a, b) => a.points - b.points)[0]?.code;
}

/** What the first look proves for the second. */
function learn(start: ArticleEvidence, decisions: readonly Decision[]): ArticleEvidence {
  const certain = new Set(start.certain);
  const fullNames = new Set(start.fullNames);
  const titled = new Set<ConceptId>();
  const otherPersons = new Set<string>();
  for (const { candidate, readings, rejected } of decisions) {
    const best = readings[0];
    if (!best) continue;
    if (rejected === 'other-given-name') otherPersons.add(best.form.text.toLowerCase());
    if (rejected) continue;
    certain.add(best.concept.id);
    if (candidate.words > 1 && best.form.type !== 'surname') fullNames.add(best.concept.id);
    const title = best.evidence.find(({ code }) => code === 'title');
    if (title && title.points >= weights.titleThen) titled.add(best.concept.id);
  }
  return { ...start, certain, fullNames, titled, otherPersons };
}

function formOf({ concept, form }: Reading, candidate: Candidate, { scan: all, lang }: ReadBlock) {
  return isAttributive(concept, form, candidate, all, lang) ? 'adj' : form.type;
}

function report(decisions: readonly Decision[]): Recognition {
  const counts = new Map<ConceptId, number>();
  for (const { readings, rejected } of decisions) {
    const id = readings[0]?.concept.id;
    if (id && !rejected) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const links: Link[] = [];
  const rejections: Rejection[] = [];
  for (const { read: block, candidate, readings, rejected } of decisions) {
    const best = readings[0];
    if (!best) continue;
    const around = {
      before: block.scan.text.slice(Math.max(0, candidate.start - sentenceReach), candidate.start),
      behind: block.scan.text.slice(candidate.end, candidate.end + sentenceReach),
    };
    const sense = senseOf(best.form, around, block.lang, counts);
    const initials = initialsBefore(best.concept, block.scan.text, candidate.start, block.lang);
    const start = block.normalised.sourceStart(initials?.own ? initials.start : candidate.start);
    const end = block.normalised.sourceEnd(candidate.end);
    const link: Link = {
      block: block.block.id,
      start,
      end,
      surface: block.block.text.slice(start, end),
      concept: best.concept.id,
      form: formOf(best, candidate, block),
      ...(sense && { sense }),
      score: Math.round(best.score * 100) / 100,
      evidence: best.evidence,
    };
    if (rejected) rejections.push({ ...link, rejected });
    else links.push(link);
  }
  return { links, rejections };
}
