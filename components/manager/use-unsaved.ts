import { useEffect, useState } from 'preact/hooks';
import { type GlossaryPlace, hashOf } from './route';

export interface Unsaved {
  /** Something was typed into the form that is open. */
  onEdit(): void;
  /** Goes there, unless something typed would be lost. */
  go(place: GlossaryPlace): void;
  /** Whether the reader has to decide first. */
  readonly asking: boolean;
  discard(): void;
  stay(): void;
}

/** Keeps a click on another entry from throwing away what was typed into this one. */
export function useUnsaved(place: GlossaryPlace, onGo: (place: GlossaryPlace) => void): Unsaved {
  const [edited, setEdited] = useState(false);
  const [waiting, setWaiting] = useState<GlossaryPlace | null>(null);
  const here = hashOf(place);
  useEffect(() => {
    setEdited(false);
    setWaiting(null);
  }, [here]);
  return {
    onEdit: () => setEdited(true),
    go(next) {
      if (hashOf(next) === here) return;
      if (edited) setWaiting(next);
      else onGo(next);
    },
    asking: waiting !== null,
    discard: () => waiting && onGo(waiting),
    stay: () => setWaiting(null),
  };
}
