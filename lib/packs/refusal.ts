/** Why a pack is not taken; the interface has words for each, the message says what and where. */
export const refusalCodes = [
  'unreadable',
  'too-big',
  'wrong-hash',
  'wrong-entry',
  'unsigned',
  'bad-signature',
  'other-key',
  'older',
  'expired',
  'taken',
  'unreachable',
  'stalled',
  'cancelled',
  'storage',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A pack that is not taken. Nothing of it stays. */
export class PackRefused extends Error {
  override readonly name = 'PackRefused';
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
