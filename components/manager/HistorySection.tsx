import { useRef, useState } from 'preact/hooks';
import type { PastChange } from '../../lib/model/entry';
import { changeText } from '../change-text';
import type { ManagerViewProps } from '../manager-props';
import { useRemote } from '../use-remote';
import { formatMoment } from './format-moment';
import { messageOf } from './message-of';
import { useListFocus } from './use-list-focus';

/** Changes shown at first, and as many as may be asked for. */
const atFirst = 100;
const most = 500;
const nothing: readonly PastChange[] = [];

/** What the reader did, the last first, each with the way back. */
export function HistorySection({ services, t, lang, revision }: ManagerViewProps) {
  const [limit, setLimit] = useState(atFirst);
  const [failures, setFailures] = useState<ReadonlyMap<number, string>>(new Map());
  const history = useRemote(
    () => services.ask('glossary.history', { limit, lang }),
    [revision, limit, lang],
  );
  const shown = useRef(nothing);
  if (history.state === 'ready') shown.current = history.value;
  const box = useListFocus(shown.current);
  const undo = async (change: number) => {
    const others = new Map(failures);
    others.delete(change);
    setFailures(others);
    try {
      await services.ask('glossary.undo', { change });
    } catch (error) {
      setFailures(new Map(others).set(change, messageOf(error)));
    }
  };
  return (
    <div {...box}>
      <p class="lead">{t('manager.historyWhat')}</p>
      {history.state === 'failed' && <p class="message">{history.message}</p>}
      {history.state === 'ready' && history.value.length === 0 && (
        <p class="message">{t('manager.noHistory')}</p>
      )}
      <ul class="plain rows">
        {shown.current.map((change) => (
          <li key={change.id}>
            <p class="what">
              <span>{changeText(change, t, lang)}</span>
              <time class="quiet" dateTime={change.at}>
                {formatMoment(change.at, lang)}
              </time>
            </p>
            <button
              type="button"
              class="link"
              aria-label={`${t('undo')}: ${changeText(change, t, lang)}`}
              onClick={() => void undo(change.id)}
            >
              {t('undo')}
            </button>
            {failures.has(change.id) && (
              <p class="complaint" role="alert">
                {failures.get(change.id)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {shown.current.length >= limit && limit < most && (
        <button type="button" onClick={() => setLimit(Math.min(most, limit * 2))}>
          {t('manager.more')}
        </button>
      )}
    </div>
  );
}
