/** A list of 32-bit integers that grows without boxing any. */
export interface IntList {
  readonly length: number;
  push(value: number): void;
  /** A view of what is in it; later pushes may leave it behind. */
  values(): Int32Array;
}

export function createIntList(): IntList {
  let items = new Int32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === items.length) {
        const larger = new Int32Array(items.length * 2);
        larger.set(items);
        items = larger;
      }
      items[length++] = value;
    },
    values: () => items.subarray(0, length),
  };
}
