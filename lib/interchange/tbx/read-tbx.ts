import { fitDescription } from '../fit-description';
import { langOfTag } from '../lang-of-tag';
import type { ReadingBuilder } from '../reading-builder';
import { entryFields } from './entry-fields';
import { readXml } from './read-xml';
import type { XmlNode } from './xml-node';

const roots: ReadonlySet<string> = new Set(['tbx', 'martif']);
const entries: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry']);

/** Reads TBX of version 3 and 2, in the DCA style and the DCT style. Yields the offset reached. */
export function* readTbx(text: string, builder: ReadingBuilder): Generator<number, void> {
  let lang: string | undefined;
  yield* readXml(text, entries, {
    root({ name, attributes, line }) {
      lang = langOfTag(attributes['xml:lang'] ?? '');
      if (roots.has(name)) return true;
      builder.lose({ code: 'not-tbx', values: { element: name } }, { line });
      return false;
    },
    element: (entry) => readEntry(entry, lang, builder),
    fail: (code, position) => builder.lose(code, position),
  });
}

function readEntry(entry: XmlNode, lang: string | undefined, builder: ReadingBuilder): void {
  const { fields, rest, strange } = entryFields(entry, lang);
  for (const { attributes, line } of strange) {
    builder.lose({ code: 'wrong-lang', values: { lang: attributes['xml:lang'] ?? '?' } }, { line });
  }
  const place = { line: entry.line };
  builder.add({ fields: fitDescription(fields, { builder, place }), rest, place });
}
