import type { ManagerViewProps } from '../manager-props';
import { type Section, sections } from './route';

interface NavProps extends Pick<ManagerViewProps, 't'> {
  readonly current: Section;
}

/** The sections of the manager, as links: each has an address of its own. */
export function SectionNav({ current, t }: NavProps) {
  return (
    <nav class="sections" aria-label={t('manager.title')}>
      <p class="brand">Sidelight</p>
      <ul class="plain">
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
              {t(`manager.${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
