import { overviewOf } from '../../lib/background/overview';
import { presencesOf } from '../../lib/background/presences';
import { labelOf, pick } from '../../lib/model/concept';
import type { Link, Rejection } from '../../lib/model/mention';
import { rolesAt } from '../../lib/model/roles';
import { recognise } from '../../lib/recognition/recognise';
import type { Document } from './documents';
import type { LoadedGlossary } from './glossary';
import type { Options } from './options';

/** One line of output: the document with its mentions and background. See docs/formats/annotate.md. */
export function annotate(document: Document, glossary: LoadedGlossary, options: Options): unknown {
  const { blocks, offsets, ...head } = document;
  const article = { lang: document.lang, date: document.date, blocks, known: [] };
  const { links, rejections } = recognise(article, glossary.lexicon);
  const shown: readonly (Link | Rejection)[] = options.all ? [...links, ...rejections] : links;
  const mentions = shown
    .map((link) => mentionOf(link, document, glossary, options.ui))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const presences = presencesOf(links, blocks);
  const { background } = overviewOf({ presences, date: document.date }, options.ui, glossary);
  return {
    ...head,
    mentions,
    background: background.map(({ concept, label, from, to, score, because, after }) => ({
      concept,
      label,
      from,
      ...(to !== undefined && { to }),
      score,
      because: because.map((item) => item.concept),
      ...(after && { after }),
    })),
  };
}

function mentionOf(
  link: Link | Rejection,
  document: Document,
  glossary: LoadedGlossary,
  ui: string,
) {
  const concept = glossary.concept(link.concept);
  const role = concept && document.date !== null ? rolesAt(concept, document.date)[0] : undefined;
  const base = document.offsets[document.blocks.findIndex(({ id }) => id === link.block)] ?? 0;
  const { surface, form, sense, score, evidence } = link;
  return {
    start: base + link.start,
    end: base + link.end,
    surface,
    concept: link.concept,
    label: concept ? labelOf(concept, ui) : link.concept,
    kind: concept?.kind,
    form,
    ...(sense !== undefined && { sense }),
    score,
    evidence,
    ...(role && { role: pick(role.title, [ui]) }),
    ...('rejected' in link && { rejected: link.rejected }),
  };
}
