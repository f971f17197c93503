import { useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { Backup } from '../../lib/model/backup';
import type { ManagerViewProps } from '../manager-props';
import { useRemote } from '../use-remote';
import { formatCount } from './amounts';
import { errorText } from './error-text';
import { followJob } from './install-list';
import { jobProgress } from './job-progress';
import { Notice, type NoticeText } from './Notice';
import { idOfKept, restoreList } from './restore-list';
import { useWork, type Work } from './use-work';
import { WorkBar } from './WorkBar';

export interface CopyExtrasProps extends ManagerViewProps {
  readonly backup: Backup;
}

/** What is in a file of everything besides own words: each is taken only when it is asked for. */
export function CopyExtras({ backup, services, lang, t, revision }: CopyExtrasProps) {
  const { lists, subscriptions, settings } = backup;
  const work = useWork();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const packs = useRemote(() => services.ask('packs.list', {}), [revision, notice]);
  const installed = packs.state === 'ready' ? packs.value : [];
  if (lists.length === 0 && subscriptions.length === 0 && !settings) return null;

  const attempt = (task: (how: Work) => Promise<string>) => {
    setNotice(null);
    work.run(task).then(
      (text) => setNotice({ text: text ?? t('work.cancelled'), bad: false }),
      (error: unknown) => setNotice({ text: errorText(error, t), bad: true }),
    );
  };
  const install = (kept: Backup['lists'][number]) =>
    attempt(async ({ signal, pause, report }) => {
      report({ words: t('import.job.manifest', { name: kept.title }) });
      const facts = { lang, licence: t('import.licence'), at: new Date().toISOString() };
      const { entries, left } = await restoreList(services, kept, facts, {
        signal,
        pause,
        onJob: (job) => report(jobProgress(job, kept.title, t, lang)),
      });
      return t(left > 0 ? 'backup.listPartly' : 'backup.listBack', {
        name: kept.title,
        count: formatCount(entries, lang),
        left: formatCount(left, lang),
      });
    });
  const subscribe = (url: string) => {
    // Asked for in the click itself; a server that allows every origin needs no permission.
    const allowed = URL.canParse(url) ? services.requestSite(url).catch(() => false) : null;
    attempt(async ({ signal, report }) => {
      await allowed;
      report({ words: t('import.job.manifest', { name: url }) });
      await services.ask('packs.subscribe', { url });
      await followJob(services, {
        signal,
        onJob: (job) => report(jobProgress(job, job.pack ?? url, t, lang)),
      });
      return t('backup.subscribed', { url });
    });
  };
  const useSettings = (wanted: NonNullable<Backup['settings']>) =>
    attempt(async () => {
      await services.writeSettings(wanted);
      return t('backup.settingsBack');
    });
  return (
    <section class="apart">
      <h2>{t('backup.also')}</h2>
      <Notice notice={notice} />
      <WorkBar progress={work.progress} t={t} onCancel={work.cancel} />
      <ul class="plain extras" hidden={work.progress !== null}>
        {lists.map((kept, index) => (
          <Extra
            key={`list ${index}`}
            name={kept.title}
            about={t(pluralKey('packs.entries', kept.concepts.length, lang), {
              count: formatCount(kept.concepts.length, lang),
            })}
            here={installed.some(({ id }) => id === idOfKept(kept)) ? t('backup.isHere') : null}
            action={t('backup.installList')}
            onAct={() => install(kept)}
          />
        ))}
        {subscriptions.map((url) => {
          const here = installed.some(({ origin, address }) => origin === 'url' && address === url);
          return (
            <Extra
              key={`url ${url}`}
              name={url}
              about={t('backup.subscription')}
              here={here ? t('backup.isHere') : null}
              action={t('packs.subscribe')}
              onAct={() => subscribe(url)}
            />
          );
        })}
        {settings && (
          <Extra
            name={t('tab.settings')}
            about={t('backup.settingsHint')}
            here={null}
            action={t('backup.useSettings')}
            onAct={() => useSettings(settings)}
          />
        )}
      </ul>
    </section>
  );
}

interface ExtraProps {
  readonly name: string;
  readonly about: string;
  /** Said where it is here already. */
  readonly here: string | null;
  readonly action: string;
  readonly onAct: () => void;
}

function Extra({ name, about, here, action, onAct }: ExtraProps) {
  return (
    <li class="row">
      <span>
        <span class="name">{name}</span>{' '}
        <span class="quiet">{here ? `${about} · ${here}` : about}</span>
      </span>
      <button type="button" aria-label={`${action}: ${name}`} onClick={onAct}>
        {action}
      </button>
    </li>
  );
}
