import { useState } from 'preact/hooks';
import { useRemote } from './use-remote';
import type { ViewProps } from './view-props';

/** The last thing done to the glossary in this sitting, with the way back. */
export function UndoBar({ services, t, revision }: ViewProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const last = useRemote(() => services.ask('glossary.lastChange', {}), [revision]);
  if (revision === 0 || last.state !== 'ready' || last.value === null) return null;
  const { id, action, label } = last.value;
  const undo = () => {
    services
      .ask('glossary.undo', { change: id })
      .catch((error: Error) => setFailure(error.message));
  };
  return (
    <div class="undo" role="status">
      <span>{failure ?? t(`undo.${action}`, { label })}</span>
      <button type="button" class="link" onClick={undo}>
        {t('undo')}
      </button>
    </div>
  );
}
