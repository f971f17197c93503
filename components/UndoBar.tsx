import { useEffect, useState } from 'preact/hooks';
import { changeText } from './change-text';
import { useRemote } from './use-remote';
import type { ViewProps } from './view-props';

/** The last thing done to the glossary in this sitting, with the way back. */
export function UndoBar({
  services,
  lang,
  t,
  revision,
}: Pick<ViewProps, 'lang' | 't' | 'revision'> & {
  readonly services: Pick<ViewProps['services'], 'ask'>;
}) {
  const [failure, setFailure] = useState<string | null>(null);
  const last = useRemote(
    async () => ({ revision, change: await services.ask('glossary.lastChange', { lang }) }),
    [revision, lang],
  );
  // What was answered before the last change would undo the one before it.
  const current = last.state === 'ready' && last.value.revision === revision;
  const change = current ? last.value.change : null;
  useEffect(() => setFailure(null), [change?.id]);
  if (revision === 0 || !change) return null;
  const undo = () => {
    services
      .ask('glossary.undo', { change: change.id })
      .catch((error: Error) => setFailure(error.message));
  };
  return (
    <div class="undo" role="status">
      <span>{failure ?? changeText(change, t, lang)}</span>
      <button type="button" class="link" onClick={undo}>
        {t('undo')}
      </button>
    </div>
  );
}
