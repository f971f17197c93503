import { useEffect, useState } from 'preact/hooks';

export type Remote<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

/** Loads a value when the dependencies change; a late answer never replaces a newer one. */
export function useRemote<T>(load: () => Promise<T>, dependencies: readonly unknown[]): Remote<T> {
  const [remote, setRemote] = useState<Remote<T>>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setRemote({ state: 'ready', value }),
      (error: unknown) =>
        current &&
        setRemote({
          state: 'failed',
          message: error instanceof Error ? error.message : String(error),
        }),
    );
    return () => {
      current = false;
    };
  }, [...dependencies]);
  return remote;
}
