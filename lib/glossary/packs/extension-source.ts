import type { PackSource } from './pack-source';

/** Reads a file that ships with the extension. */
export type ReadBundled = (path: string) => Promise<Response>;

/** A pack that ships with the extension, by the folder that it is in. */
export function extensionSource(folder: string, read: ReadBundled): PackSource {
  return {
    deltas: false,
    manifest: async () => ({ text: await (await read(`${folder}/pack.json`)).text() }),
    file: async ({ path }) => new Uint8Array(await (await read(`${folder}/${path}`)).arrayBuffer()),
  };
}
