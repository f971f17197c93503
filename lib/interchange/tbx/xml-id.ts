/**
 * An id as XML wants it: a letter, then letters, digits, hyphens and full stops. Anything else
 * becomes its code between underscores: `u_3a_word` for `u:word`. Different ids stay different.
 */
export function xmlIdOf(id: string): string {
  return id.replace(
    /^[^A-Za-z]|[^A-Za-z0-9.-]/gu,
    (character) => `_${character.codePointAt(0)?.toString(16)}_`,
  );
}

/** The id that {@link xmlIdOf} made this of; somebody else's stays as it is. */
export function idOfXmlId(xmlId: string): string {
  return xmlId.replace(/_([\da-f]{1,6})_/g, (whole, code: string) => {
    const point = Number.parseInt(code, 16);
    const character = point > 0x10ffff ? '' : String.fromCodePoint(point);
    return character !== '' && xmlIdOf(character) === whole && !/[\s\p{C}]/u.test(character)
      ? character
      : whole;
  });
}
