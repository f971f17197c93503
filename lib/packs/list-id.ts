/**
 * An id for a list of this name.
 * @param taken ids of packs that are there and stay
 */
export function listIdOf(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name);
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Names in other scripts than ours have nothing that an id can hold: they are told by number. */
function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  if (plain === '') return 'list';
  return /^[a-z]/.test(plain) ? plain : `list-${plain}`;
}
