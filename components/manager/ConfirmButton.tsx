import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ManagerViewProps } from '../manager-props';

interface ConfirmProps extends Pick<ManagerViewProps, 't'> {
  readonly label: string;
  /** Its name, where the label alone does not say of what. */
  readonly name?: string;
  readonly question: string;
  /** What the answer is called that does it. */
  readonly yes: string;
  readonly link?: boolean;
  readonly onYes: () => void;
}

/** A button that asks in its own place before it does anything. */
export function ConfirmButton({
  label,
  name,
  question,
  yes,
  link = false,
  onYes,
  t,
}: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const drawn = useRef(false);
  const id = useId();
  useLayoutEffect(() => {
    if (drawn.current) first.current?.focus();
    drawn.current = true;
  }, [asking]);
  const look = link ? 'link danger' : 'danger';
  if (!asking) {
    return (
      <button
        type="button"
        class={look}
        ref={first}
        aria-label={name}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset
      class="confirm"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <span id={id}>{question}</span>
      <button
        type="button"
        class={look}
        ref={first}
        aria-label={name}
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" class="link quiet" onClick={() => setAsking(false)}>
        {t('manager.cancel')}
      </button>
    </fieldset>
  );
}
