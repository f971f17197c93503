/** An element; a processing instruction has a name that begins with `?` and its text for child. */
export interface XmlNode {
  /** Without a prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
  /** Line in the file, from 1; 0 for an element that we made. */
  readonly line: number;
}

/** An element that we made. */
export function element(
  name: string,
  attributes: XmlNode['attributes'],
  ...children: readonly (XmlNode | string)[]
): XmlNode {
  return { name, attributes, children, line: 0 };
}

/** The elements directly inside an element. */
export function elementsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** All text inside an element, as written. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** All text inside an element on one line: XML is indented as one likes. */
export function lineOf(node: XmlNode): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
