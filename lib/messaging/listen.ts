import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Failure, Reply } from './reply';

export type Parsed<S extends v.GenericSchema> = v.InferOutput<S>;
export type Awaitable<T> = T | Promise<T>;

/** A refusal with a code that crosses contexts; anything else thrown becomes `internal`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: Failure['code'],
    message: string,
  ) {
    super(message);
  }
}

/** Who asks, as the browser says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Answers requests of one kind of context, held to their schemas.
 * @returns stops it
 */
export function listen<Schemas extends Record<string, v.GenericSchema>>(
  target: 'background' | 'page',
  schemas: Schemas,
  handlers: {
    readonly [K in keyof Schemas]: (payload: Parsed<Schemas[K]>, sender: Sender) => unknown;
  },
  allowed: (kind: keyof Schemas, sender: Sender) => boolean,
): () => void {
  const listener = (message: unknown, sender: Sender): Promise<Reply<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const envelope = message as { sidelight?: unknown; kind?: unknown; payload?: unknown } | null;
    if (envelope?.sidelight !== target) return undefined;
    const kind = String(envelope.kind) as keyof Schemas;
    return answer(async () => {
      if (!Object.hasOwn(schemas, kind)) {
        throw new Refusal('invalid', `Unknown request ${String(kind)}.`);
      }
      if (!allowed(kind, sender)) {
        throw new Refusal('refused', `${String(kind)} may not be asked from a web page.`);
      }
      const parsed = v.safeParse(schemas[kind] as v.GenericSchema, envelope.payload);
      if (!parsed.success) throw new Refusal('invalid', describeIssues(parsed.issues));
      return handlers[kind](parsed.output as Parsed<Schemas[typeof kind]>, sender);
    });
  };
  const onMessage = browser.runtime.onMessage as unknown as ListenerList<typeof listener>;
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}

/** Promise-returning listeners: native in Firefox and Chromium 148, polyfilled elsewhere. */
interface ListenerList<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

async function answer(work: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, error: { code: error.code, message: error.message } };
    }
    console.error(error);
    return { ok: false, error: { code: 'internal', message: String(error) } };
  }
}

function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'request'}: ${issue.message}`).join('; ');
}
