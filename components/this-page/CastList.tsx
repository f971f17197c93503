import { useId } from 'preact/hooks';
import { groupCast } from '../../lib/background/cast-groups';
import { formatDate } from '../../lib/i18n/format-date';
import type { ConceptId } from '../../lib/model/concept';
import type { PartialDate } from '../../lib/model/dates';
import type { CastMember } from '../../lib/model/overview';
import type { ViewProps } from '../view-props';
import { CastRow, placeOf } from './CastRow';
import { FoldedList } from './FoldedList';
import { useJumps } from './use-jumps';

export interface CastListProps extends ViewProps {
  /** Most salient first. */
  readonly cast: readonly CastMember[];
  /** Day up to which what is said of today is known; null when nothing is said of it. */
  readonly knownUntil: PartialDate | null;
  readonly onOpenEntry: (concept: ConceptId) => void;
}

/** Of each group, as many as leave the other groups in sight. */
const shownAtFirst = 8;

/** The article's cast in groups; a click scrolls to the mention, the next click to the next one. */
export function CastList({ cast, knownUntil, onOpenEntry, ...view }: CastListProps) {
  const { services, t, lang } = view;
  const jumps = useJumps(services);
  const id = useId();
  const groups = groupCast(cast);
  const { last } = jumps;
  const at = cast.find(({ concept }) => concept === last?.concept);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('page.cast')}</h2>
      {groups.map(({ name, members }) => (
        <div class="group" key={name}>
          {groups.length > 1 && <h3>{t(`page.group.${name}`)}</h3>}
          <FoldedList items={members} first={shownAtFirst} class="cast" t={t}>
            {(member) => (
              <CastRow
                {...view}
                key={member.concept}
                member={member}
                jumps={jumps}
                onOpenEntry={onOpenEntry}
              />
            )}
          </FoldedList>
        </div>
      ))}
      {knownUntil !== null && (
        <p class="footnote quiet">{t('page.knownUntil', { date: formatDate(knownUntil, lang) })}</p>
      )}
      <p class="unseen" role="status">
        {last && at && `${at.label}: ${placeOf(last, at.count, t)}`}
      </p>
    </section>
  );
}
