import type { ManagerServices } from '../manager-props';

/** Does something with an address by which the background reads a file; it is gone afterwards. */
export async function withAddress<T>(
  services: Pick<ManagerServices, 'addressOf' | 'release'>,
  file: Blob,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const address = services.addressOf(file);
  try {
    return await use(address);
  } finally {
    services.release(address);
  }
}
