import { useEffect, useRef } from 'preact/hooks';
import type { ManagerViewProps } from '../manager-props';
import type { Progress } from './use-work';

export interface WorkBarProps extends Pick<ManagerViewProps, 't'> {
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** How far long work is, with the way to stop it. Only what is being done is read out, not each step. */
export function WorkBar({ progress, ...rest }: WorkBarProps) {
  return (
    <>
      <p class="unseen" role="status">
        {progress?.words}
      </p>
      {progress && <Bar progress={progress} {...rest} />}
    </>
  );
}

function Bar({ progress, t, onCancel }: WorkBarProps & { readonly progress: Progress }) {
  const box = useRef<HTMLDivElement>(null);
  // What was pressed is out of sight or switched off while the work goes on.
  useEffect(() => box.current?.focus(), []);
  const { words, amount, share, final = false } = progress;
  return (
    <div class="job" ref={box} tabIndex={-1}>
      <label>
        <span class="row">
          <span>{words}</span>
          <span class="quiet">{amount}</span>
        </span>
        <progress {...(share !== undefined && { value: share })} max={1} />
      </label>
      {!final && (
        <button type="button" onClick={onCancel}>
          {t('work.cancel')}
        </button>
      )}
    </div>
  );
}
