import type { PageKey } from '../../lib/i18n/page-messages';
import type { Translate } from '../../lib/i18n/translator';
import type { PackJob, PackProblem } from '../../lib/model/installed-pack';
import { refusalCodes } from '../../lib/packs/refusal';

export interface JobBarProps {
  readonly job: PackJob | null;
  readonly t: Translate<PageKey>;
  readonly onCancel: () => void;
}

/** How far the work on a pack is, with the way to stop it; afterwards how it ended. */
export function PackJobBar({ job, t, onCancel }: JobBarProps) {
  if (!job) return <div role="status" />;
  const { state, phase, done, total, pack = '', problem } = job;
  if (state === 'running') {
    const share = total > 0 && phase === 'entries' ? done / total : undefined;
    return (
      <div class="job" role="status">
        <label>
          <span>{t(`packs.phase.${phase}`, { pack, done, total })}</span>
          <progress {...(share !== undefined && { value: share })} max={1} />
        </label>
        <button type="button" onClick={onCancel}>
          {t('packs.cancel')}
        </button>
      </div>
    );
  }
  return (
    <div class="job" role="status">
      <span>{problem ? problemText(problem, t) : t('packs.done', { pack })}</span>
    </div>
  );
}

/** A problem in the reader's words, with what exactly was found. */
export function problemText({ code, message }: PackProblem, t: Translate<PageKey>): string {
  const known = refusalCodes.find((one) => one === code);
  const words = t(`packs.problem.${known ?? 'unreadable'}`);
  return known === 'cancelled' ? words : `${words} (${message})`;
}
