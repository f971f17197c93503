import { useState } from 'preact/hooks';
import type { PageKey } from '../../lib/i18n/page-messages';
import type { Translate } from '../../lib/i18n/translator';
import type { InterfaceLang } from '../../lib/model/settings';
import type { ManagerServices } from '../manager-props';
import { useRemote } from '../use-remote';
import { AddPack } from './AddPack';
import { PackItem } from './PackItem';
import { PackJobBar } from './PackJobBar';
import { usePackJob } from './use-pack-job';

export interface PacksProps {
  readonly services: ManagerServices;
  readonly lang: InterfaceLang;
  readonly t: Translate<PageKey>;
  readonly revision: number;
}

/** Installed packs with their switches, and the ways to add one. */
export function PacksView(props: PacksProps) {
  const { services, t, revision } = props;
  const { job, begin, ended } = usePackJob(services);
  const [failure, setFailure] = useState<string | null>(null);
  const packs = useRemote(() => services.ask('packs.list', {}), [revision, ended]);
  const attempt = (work: Promise<unknown>) => {
    setFailure(null);
    work.catch((error: Error) => setFailure(error.message));
  };
  const busy = job?.state === 'running';
  if (packs.state === 'failed') return <p class="message">{packs.message}</p>;
  return (
    <>
      <PackJobBar job={job} t={t} onCancel={() => attempt(services.ask('packs.cancel', {}))} />
      {failure && (
        <p class="complaint" role="alert">
          {failure}
        </p>
      )}
      <ul class="plain packs">
        {packs.state === 'ready' &&
          packs.value.map((pack) => (
            <PackItem
              key={pack.id}
              {...props}
              pack={pack}
              busy={busy}
              onChange={(work) => attempt(work)}
              onBegin={(work) => attempt(begin(work))}
            />
          ))}
      </ul>
      <AddPack {...props} busy={busy} onBegin={(work) => attempt(begin(work))} />
    </>
  );
}
