import type { SnapshotHead } from '../../lib/model/health';
import type { ManagerViewProps } from '../manager-props';
import { useRemote } from '../use-remote';
import { BrokenEntries } from './BrokenEntries';
import type { Source } from './copy';
import { FileChoice } from './FileChoice';
import { readEverything } from './read-everything';
import { SnapshotList } from './SnapshotList';

export interface CopiesProps extends ManagerViewProps {
  /** Changes when there may be other snapshots than before. */
  readonly asked: unknown;
  readonly onOpen: (source: () => Promise<Source>) => void;
  readonly onSave: (snapshot: SnapshotHead) => void;
  readonly onTake: () => void;
}

/** The copies that there are to go back to: snapshots, and files of everything. */
export function Copies(props: CopiesProps) {
  const { services, lang, t, revision, asked, onOpen, onSave, onTake } = props;
  const health = useRemote(() => services.ask('health.get', {}), [revision, asked]);
  return (
    <>
      <p class="lead">{t('backup.lead')}</p>
      {health.state === 'failed' && <p class="complaint">{health.message}</p>}
      {health.state === 'ready' && (
        <>
          <BrokenEntries broken={health.value.broken} {...{ services, lang, t }} />
          <SnapshotList
            snapshots={health.value.snapshots}
            onOpen={({ id }) => onOpen(async () => ({ snapshot: id }))}
            {...{ onSave, onTake, lang, t }}
          />
        </>
      )}
      <section class="apart">
        <h2>{t('backup.fromFile')}</h2>
        <FileChoice
          label={t('backup.file')}
          hint={t('import.fileHint')}
          accept=".json"
          onChoose={(file) => onOpen(async () => ({ backup: await readEverything(file) }))}
        />
        <p class="quiet">
          {t('backup.makeFile')} <a href="#export">{t('manager.export')}</a>
        </p>
      </section>
    </>
  );
}
