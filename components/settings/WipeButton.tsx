import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewProps } from '../view-props';

interface WipeButtonProps extends Pick<ViewProps, 't'> {
  /** How much there is, in words. */
  readonly kept: string;
  readonly empty: boolean;
  readonly onWipe: () => Promise<void>;
}

/** How much is kept and a button that wipes it, asked twice: this cannot be undone. */
export function WipeButton({ t, kept, empty, onWipe }: WipeButtonProps) {
  const [step, setStep] = useState<'rest' | 'asked' | 'kept' | 'wiped'>('rest');
  const first = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLSpanElement>(null);
  // The button that was pressed is gone: the focus goes to what took its place.
  useEffect(() => {
    if (step === 'wiped') status.current?.focus();
    else if (step !== 'rest') first.current?.focus();
  }, [step]);
  return (
    <p class="row quiet">
      <span ref={status} tabIndex={-1}>
        {kept}
      </span>
      {step === 'asked' ? (
        <span class="answers">
          <button
            type="button"
            class="link danger"
            ref={first}
            onClick={() => void onWipe().then(() => setStep('wiped'))}
          >
            {t('settings.wipe.sure')}
          </button>
          <button type="button" class="link" onClick={() => setStep('kept')}>
            {t('settings.wipe.keep')}
          </button>
        </span>
      ) : (
        !empty && (
          <button
            type="button"
            class="link"
            aria-label={`${t('settings.wipe')}: ${kept}`}
            ref={first}
            onClick={() => setStep('asked')}
          >
            {t('settings.wipe')}
          </button>
        )
      )}
    </p>
  );
}
