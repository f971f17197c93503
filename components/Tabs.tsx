import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

export interface TabsProps<Name extends string> {
  readonly tabs: readonly {
    readonly name: Name;
    readonly label: string;
    /** Shown in place of the label, which stays its name. */
    readonly icon?: IconName;
  }[];
  readonly active: Name;
  readonly onSelect: (name: Name) => void;
  /** Stands at the end of the row of tabs; is none of them. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Tabs after the ARIA pattern: arrows move between them, Tab goes into the panel. */
export function Tabs<Name extends string>({
  tabs,
  active,
  onSelect,
  aside,
  children,
}: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const forward =
      getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -step : step;
    const at = tabs.findIndex(({ name }) => name === active);
    const next = tabs[(at + forward + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <>
      <div class="tabs">
        <div class="list" role="tablist" ref={list} onKeyDown={move}>
          {tabs.map(({ name, label, icon }) => (
            <button
              type="button"
              role="tab"
              key={name}
              id={`tab-${name}`}
              aria-selected={name === active}
              aria-controls={`panel-${name}`}
              tabIndex={name === active ? 0 : -1}
              onClick={() => onSelect(name)}
              {...(icon && { class: 'tool', 'aria-label': label, title: label })}
            >
              {icon ? <Icon name={icon} /> : label}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div class="panel" role="tabpanel" id={`panel-${active}`} aria-labelledby={`tab-${active}`}>
        {children}
      </div>
    </>
  );
}
