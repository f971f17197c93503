import type { ViewProps } from '../view-props';

export interface RetryProps extends ViewProps {
  /** What went wrong. */
  readonly words: string;
  readonly onRetry: () => void;
}

/** Something went wrong, with the way to try it again. */
export function Retry({ words, onRetry, t }: RetryProps) {
  return (
    <div class="message">
      <p role="alert">{words}</p>
      <button type="button" onClick={onRetry}>
        {t('page.retry')}
      </button>
    </div>
  );
}
