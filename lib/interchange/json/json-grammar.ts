import type { JsonToken } from './json-tokens';

/** An object or array that has begun. */
export interface JsonContainer {
  readonly isArray: boolean;
  readonly start: number;
  /** Of an object: the key whose value is being read, as written. */
  key: string;
}

/** Deeper than anything sensible, and than what a recursive reader could take. */
export const deepest = 100;

type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/**
 * Follows the grammar of JSON token by token, with a list instead of the call stack. At the top
 * level values may follow each other, as in JSON Lines.
 */
export class JsonGrammar {
  readonly inside: JsonContainer[] = [];
  #awaited: Awaited = 'value';

  /** @param mended text taken up again after an error: what lacks its beginning is let pass */
  constructor(
    private readonly text: string,
    private readonly mended: boolean,
  ) {}

  /**
   * Takes the next token.
   * @returns where the value that it ends began; undefined when it ends none; false when it has no
   * place here
   */
  take(token: JsonToken): number | undefined | false {
    switch (token.kind) {
      case '{':
      case '[':
        return this.#open(token);
      case '}':
      case ']':
        return this.#close(token);
      case ',':
        return this.#comma();
      case ':':
        return this.#colon();
      case 'string':
        return this.#awaited.startsWith('key') ? this.#key(token) : this.#value(token.start);
      case 'atom':
        return this.#value(token.start);
      default:
        return false;
    }
  }

  #open({ kind, start }: JsonToken): undefined | false {
    if (!this.#awaited.startsWith('value') || this.inside.length === deepest) return false;
    const isArray = kind === '[';
    this.inside.push({ isArray, start, key: '' });
    this.#awaited = isArray ? 'value or end' : 'key or end';
    return undefined;
  }

  #close({ kind }: JsonToken): number | undefined | false {
    const container = this.inside.at(-1);
    if (!container) return this.mended ? undefined : false;
    if (!this.#awaited.endsWith('or end') || container.isArray !== (kind === ']')) return false;
    this.inside.pop();
    this.#afterValue();
    return container.start;
  }

  #comma(): undefined | false {
    const container = this.inside.at(-1);
    if (!container) return this.mended ? undefined : false;
    if (this.#awaited !== 'comma or end') return false;
    this.#awaited = container.isArray ? 'value' : 'key';
    return undefined;
  }

  #colon(): undefined | false {
    if (this.#awaited !== 'colon') return false;
    this.#awaited = 'value';
    return undefined;
  }

  #key({ start, end }: JsonToken): undefined {
    const container = this.inside.at(-1);
    if (container) container.key = this.text.slice(start + 1, end - 1);
    this.#awaited = 'colon';
    return undefined;
  }

  #value(start: number): number | false {
    if (!this.#awaited.startsWith('value')) return false;
    this.#afterValue();
    return start;
  }

  #afterValue(): void {
    this.#awaited = this.inside.length > 0 ? 'comma or end' : 'value';
  }
}
