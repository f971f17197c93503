import { fitDescription } from '../fit-description';
import type { ReadingBuilder } from '../reading-builder';
import { blocksOf } from './blocks';
import { sectionFields } from './section-fields';
import { sectionsOf } from './sections';

/** Reads a concept from each heading of the second level. Yields the offset reached. */
export function* readMarkdown(text: string, builder: ReadingBuilder): Generator<number, void> {
  for (const { heading, lines, line, end } of sectionsOf(text)) {
    const blocks = blocksOf(lines);
    const place = { line };
    const fields = fitDescription(sectionFields(heading, blocks), { builder, place });
    builder.add({ fields, rest: blocks.rest, place });
    yield end;
  }
}
