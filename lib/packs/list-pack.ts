import { canonical } from '../model/canonical';
import type { Concept } from '../model/concept';
import type { Manifest } from '../model/pack';
import { publishPack } from './publish';

/** What the reader calls a list, and when it is made. */
export interface ListFacts {
  /** Id of the pack, as `listIdOf` gives it. */
  readonly id: string;
  readonly name: string;
  /** Language of the name. */
  readonly lang: string;
  /** In the reader's words: nobody else gets to see it. */
  readonly licence: string;
  /** Now, ISO 8601. */
  readonly at: string;
}

/**
 * A pack, not signed, in one file as `packs.installFile` takes it: gzip of the manifest's line and
 * then every shard's lines.
 * @param concepts at least one, all of them fit for a list
 */
export async function listPack(
  concepts: readonly Concept[],
  { id, name, lang, licence, at }: ListFacts,
  pause: () => Promise<void>,
): Promise<{ readonly file: Blob; readonly manifest: Manifest }> {
  const today = at.slice(0, 10);
  const { manifest, contents } = await publishPack(
    {
      format: 1,
      id,
      version: versionAt(at),
      asOf: today,
      title: { [lang]: name },
      licence,
      attribution: [],
      concepts: [...concepts],
    },
    { created: today },
    (sha256) => `${sha256}.jsonl`,
    pause,
  );
  // Two shards may be equal (empty ones are), so that the manifest's order counts, not the map's.
  const shards = manifest.files.flatMap(({ sha256 }) => contents.get(sha256) ?? []);
  const plain = new Blob([canonical(manifest), '\n', ...shards]);
  const packed = plain.stream().pipeThrough(new CompressionStream('gzip'));
  return { file: await new Response(packed).blob(), manifest };
}

/** A version that grows with time: year, month, day and time of day. */
function versionAt(at: string): string {
  const [year, month, day, time] = at.slice(0, 19).replaceAll(':', '').split(/[-T]/).map(Number);
  return [year, month, day, time].join('.');
}
