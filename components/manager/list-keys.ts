/** What a key asks of a list in which several entries can be selected. */
export type ListKey =
  | { readonly do: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly do: 'toggle' | 'extend' | 'all' | 'clear' | 'open' | 'remove' };

interface ListState {
  readonly active: number;
  readonly total: number;
  /** Rows in view. */
  readonly page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The keys of the ARIA listbox pattern. What `move` says may lie outside the list; null: the key is
 * not for the list.
 */
export function listKey(
  { key, shiftKey: extend, ctrlKey, metaKey, altKey }: Key,
  { active, total, page }: ListState,
): ListKey | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { do: 'all' } : null;
  const to = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  }[key];
  if (to !== undefined) return { do: 'move', to, extend };
  if (key === ' ') return { do: extend ? 'extend' : 'toggle' };
  if (key === 'Enter') return { do: 'open' };
  if (key === 'Escape') return { do: 'clear' };
  if (key === 'Delete') return { do: 'remove' };
  return null;
}
