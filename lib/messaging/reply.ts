/** How a request is answered across contexts. */
export interface Failure {
  readonly code: 'invalid' | 'refused' | 'not-found' | 'storage' | 'internal';
  readonly message: string;
}
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };
