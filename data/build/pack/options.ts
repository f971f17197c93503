import { parseArgs } from 'node:util';

/** What `npm run pack` was asked to do. */
export interface PackOptions {
  /** The folder that the pack is written in. */
  readonly source: string;
  /** Where the published files go, and where those of earlier versions are. */
  readonly out: string;
  /** The private key, as a JSON Web Key; none makes an unsigned pack. */
  readonly key?: string;
  /** Makes the key when there is no such file. */
  readonly newKey: boolean;
  /** Days after which a subscription refuses the manifest. */
  readonly expires?: number;
}

export const usage = `npm run pack -- DIR [options]

  DIR          a pack as docs/formats/authoring.md describes it
  --out DIR    where pack.json and its files go (default: DIR/published); with an earlier
               version there, deltas from it are made too
  --key FILE   the private key to sign with (JSON Web Key, Ed25519)
  --new-key    makes the key if FILE is not there; keep it, readers are tied to it
  --expires N  subscriptions refuse the manifest after N days (default: never)
`;

/** The command line makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError */
export function parseOptions(args: readonly string[]): PackOptions {
  const { values, positionals } = parse(args);
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0) throw new UsageError('Give one folder.');
  const expires = values.expires === undefined ? undefined : Number(values.expires);
  if (expires !== undefined && !(Number.isInteger(expires) && expires > 0)) {
    throw new UsageError(`--expires ${values.expires}: must be a number of days.`);
  }
  return {
    source,
    out: values.out ?? `${source}/published`,
    ...(values.key !== undefined && { key: values.key }),
    newKey: values['new-key'] ?? false,
    ...(expires !== undefined && { expires }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        key: { type: 'string' },
        'new-key': { type: 'boolean' },
        expires: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
