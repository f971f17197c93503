import { useRef } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { ConceptId } from '../../lib/model/concept';
import type { CastMember } from '../../lib/model/overview';
import type { ViewProps } from '../view-props';
import { standingWords } from './standing-words';
import type { Jump, Jumps } from './use-jumps';

export interface CastRowProps extends ViewProps {
  readonly member: CastMember;
  readonly jumps: Jumps;
  readonly onOpenEntry: (concept: ConceptId) => void;
}

/** One of the cast: who it was and is, the way to its mentions and back, and to its entry. */
export function CastRow({ member, jumps, onOpenEntry, t, lang }: CastRowProps) {
  const { concept, label, count } = member;
  const { onTheDay, today } = standingWords(member, { t, lang });
  const button = useRef<HTMLButtonElement>(null);
  const goBack = () => {
    button.current?.focus();
    void jumps.goBack();
  };
  return (
    <li class="member">
      <button type="button" class="item" ref={button} onClick={() => void jumps.jump(member)}>
        <span class="name">{label}</span>
        <span class="count">
          {count}
          <span class="unseen"> {t(pluralKey('page.mentions', count, lang), { count })}</span>
        </span>
        <span class="standing quiet">
          {onTheDay !== undefined && <span class="then">{onTheDay}</span>}
          {today !== undefined && <span class="now">{today}</span>}
        </span>
      </button>
      <button
        type="button"
        class="to-entry"
        aria-label={t('page.openEntry', { label })}
        title={t('page.openEntry', { label })}
        onClick={() => onOpenEntry(concept)}
      >
        ›
      </button>
      {jumps.last?.concept === concept && (
        <p class="place quiet">
          {placeOf(jumps.last, count, t)}
          {jumps.last.found && (
            <button type="button" class="link" onClick={goBack}>
              {t('page.return')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** Where the page stands after a jump, in words. */
export function placeOf({ at, found }: Jump, count: number, t: ViewProps['t']): string {
  return found ? t('page.position', { at, count }) : t('page.gone');
}
