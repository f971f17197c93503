import type { XmlNode } from './xml-node';

/** Characters that stand for themselves nowhere; a bare CR would be read as LF. */
const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/**
 * An element as XML, indented unless there is text in it. Its texts must hold only characters that
 * XML allows.
 */
export function xmlOf(node: XmlNode, indent = ''): string {
  if (node.name.startsWith('?')) return `<${node.name} ${node.children.join('')}?>`;
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value, /[&<>"\t\n\r]/g)}"`)
    .join('');
  const inner = node.children.some((child) => typeof child === 'string')
    ? node.children.map((child) => inline(child)).join('')
    : node.children.map((child) => `\n${indent}  ${inline(child, `${indent}  `)}`).join('');
  const end = inner.startsWith('\n') && typeof node.children[0] !== 'string' ? `\n${indent}` : '';
  return `<${node.name}${attributes}>${inner}${end}</${node.name}>`;
}

function inline(child: XmlNode | string, indent = ''): string {
  return typeof child === 'string' ? escapeXml(child, /[&<>\r]/g) : xmlOf(child, indent);
}

function escapeXml(text: string, special: RegExp): string {
  return text.replace(special, (character) => references.get(character) ?? character);
}
