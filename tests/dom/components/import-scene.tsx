import { gunzipSync } from 'node:zlib';
import { ImportView } from '../../../components/interchange/ImportView';
import type { Concept, ConceptId } from '../../../lib/model/concept';
import type { Comparison } from '../../../lib/model/entry';
import type { PackJob } from '../../../lib/model/installed-pack';
import { linesOf } from '../../../lib/packs/entries';
import { type Answers, installed, type Stage, stage } from './interchange-stage';

const change = { id: 7, action: 'import', label: 'x', count: 1 } as const;
const done: PackJob = { state: 'done', phase: 'names', done: 0, total: 0 };

/** What the background of an import has and does; a test changes what it is about. */
export function importScene() {
  const scene = {
    /** How entries compare, by id; the others are new. */
    statuses: {} as Record<ConceptId, Comparison['status']>,
    packs: [installed('world', { origin: 'bundled' })],
    /** How far the work on a list is, each time it is asked; done after the last. */
    jobs: [] as PackJob[],
    answers: {} as Answers,
    show: () => stage((view) => <ImportView {...view} />, scene.answers),
    async open(concepts: readonly Concept[], name = 'names.json') {
      const view = await scene.show();
      await view.giveFile(JSON.stringify(concepts), name);
      await view.until(`${name}: `);
      return view;
    },
  };
  const compare = ({ id }: Concept): Comparison => {
    const status = scene.statuses[id] ?? 'new';
    const differs = status === 'conflict' || status === 'changes';
    return {
      concept: id,
      status,
      fields: differs ? ['description', 'roles'] : [],
      ...(status !== 'new' && { present: { concept: id, label: 'What is there' } }),
    };
  };
  scene.answers = {
    'packs.list': () => scene.packs,
    'packs.job': () => scene.jobs.shift() ?? done,
    'packs.installFile': () => null,
    'packs.cancel': () => null,
    'packs.remove': () => null,
    'glossary.undo': () => change,
    'glossary.import': () => change,
    'glossary.compare': ({ concepts }: { concepts: Concept[] }) => concepts.map(compare),
  };
  return scene;
}
export type ImportScene = ReturnType<typeof importScene>;

/** Requests that write. */
export const writes = (view: Stage) =>
  view.asked().filter((kind) => !['packs.list', 'packs.job', 'glossary.compare'].includes(kind));

/** Ids in the file that was given to the background for the reader's own. */
export async function importedOwn(view: Stage): Promise<ConceptId[]> {
  const [sent] = view.sent('glossary.import') as { address: string }[];
  const text = await view.files.get(sent?.address ?? '')?.text();
  return (JSON.parse(text ?? '[]') as Concept[]).map(({ id }) => id);
}

/** What is in the file of a list that was given to the background. */
export async function importedList(view: Stage, index = 0) {
  const sent = view.sent('packs.installFile')[index] as { address: string };
  const file = view.files.get(sent.address);
  if (!file) throw new Error('no file');
  const text = gunzipSync(new Uint8Array(await file.arrayBuffer())).toString();
  const [manifest = '', ...lines] = linesOf(text);
  return {
    manifest: JSON.parse(manifest) as { id: string; version: string; title: object },
    ids: lines.map((line) => (JSON.parse(line) as Concept).id).sort(),
  };
}
