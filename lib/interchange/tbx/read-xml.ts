import { SaxesParser } from 'saxes';
import type { FindingCode } from '../format';
import type { Position } from '../line-counter';
import type { XmlNode } from './xml-node';

/** Units given to the parser at a time. */
const chunkUnits = 1 << 14;
/** Deeper than any TBX. */
const deepest = 100;

/** Who is told what an XML text holds. */
export interface XmlVisitor {
  /** The outermost element, without its children. False ends reading. */
  root(node: XmlNode): boolean;
  /** An element of the wanted names, with everything inside it. */
  element(node: XmlNode): void;
  /** Reading ends here. */
  fail(code: FindingCode, position: Position): void;
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/**
 * Reads XML as a stream, keeping only one wanted element at a time. No entity but the five that
 * XML defines is expanded, nothing outside the file is fetched, and a document type that defines
 * anything is refused. Yields the offset reached.
 */
export function* readXml(
  text: string,
  wanted: ReadonlySet<string>,
  visitor: XmlVisitor,
): Generator<number, void> {
  const parser = new SaxesParser();
  const open: OpenNode[] = [];
  let depth = 0;
  let line = 1;
  let ended = false;

  const fail = (code: FindingCode) => {
    if (ended) return;
    ended = true;
    visitor.fail(code, { line: parser.line, column: Math.max(1, parser.columnIndex) });
  };
  const addText = (content: string) => open.at(-1)?.children.push(content);

  parser.on('error', () => fail('xml-syntax'));
  parser.on('doctype', (doctype) => {
    if (/[[]|<!ENTITY/i.test(doctype)) fail('doctype');
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (ended) return;
    depth += 1;
    if (depth > deepest) return fail('too-deep');
    const node: OpenNode = { name: localName(name), attributes, children: [], line };
    if (depth === 1) ended = !visitor.root(node);
    if (open.length === 0 && !wanted.has(node.name)) return;
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    if (ended) return;
    depth -= 1;
    const node = open.pop();
    if (node && open.length === 0) visitor.element(node);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('processinginstruction', ({ target, body }) => {
    open.at(-1)?.children.push({ name: `?${target}`, attributes: {}, children: [body], line });
  });

  for (let at = 0; at < text.length && !ended; at += chunkUnits) {
    parser.write(text.slice(at, at + chunkUnits));
    yield at;
  }
  if (!ended) parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
