/** What a piece of JSON text is; `atom` is a number, true, false or null. */
export type JsonTokenKind = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'atom' | 'end' | 'bad';

/** A piece of JSON text. Of a bad one, `start` is where it goes wrong. */
export interface JsonToken {
  readonly kind: JsonTokenKind;
  readonly start: number;
  readonly end: number;
}

/** Gives the token at or after an offset of a text, in the grammar of RFC 8259. */
export function createJsonTokens(text: string): (from: number) => JsonToken {
  const space = /[ \t\r\n]*/y;
  const atom =
    /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_.+-])/uy;
  // Searched for rather than matched through: a string may be too long for a repeated group.
  const special = /["\\]|(?![\u007F-\u009F])\p{Cc}/gu;
  const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

  const endOf = (pattern: RegExp, from: number): number | undefined => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };

  function stringAt(start: number): JsonToken {
    let at = start + 1;
    for (;;) {
      const after = endOf(special, at);
      if (after === undefined) return { kind: 'bad', start: text.length, end: text.length };
      if (text[after - 1] === '"') return { kind: 'string', start, end: after };
      const escaped = endOf(escapeSequence, after - 1);
      if (escaped === undefined) return { kind: 'bad', start: after - 1, end: after };
      at = escaped;
    }
  }

  return (from) => {
    const start = endOf(space, from) ?? from;
    const character = text[start];
    switch (character) {
      case undefined:
        return { kind: 'end', start, end: start };
      case '{':
      case '}':
      case '[':
      case ']':
      case ',':
      case ':':
        return { kind: character, start, end: start + 1 };
      case '"':
        return stringAt(start);
      default: {
        const end = endOf(atom, start);
        return end === undefined
          ? { kind: 'bad', start, end: start + 1 }
          : { kind: 'atom', start, end };
      }
    }
  };
}
