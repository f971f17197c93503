/** A node of JSON-LD as the page gives it: hostile until looked at. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const articleType =
  /^(?:\w*Article|ClaimReview|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|WebPage|NewsMediaObject)$/;

/** All JSON-LD nodes of a document that describe an article or page, through arrays and `@graph`. */
export function articleNodes(document: Document): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent ?? ''), nodes, 0);
  }
  return nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
}

/** The node's types without their namespace. */
export function typesOf(node: JsonLdNode): readonly string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));
}

/** The text of a property, looking into arrays and `@value`. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return textOf(value[0]);
  if (isNode(value)) return textOf(value['@value'] ?? value['@id'] ?? value.url);
  return undefined;
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
      collect(value[key], nodes, depth + 1);
    }
  }
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Newsrooms ship line breaks inside strings and CDATA around the whole. */
function parse(text: string): unknown {
  const json = text.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '');
  for (const candidate of [json, json.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may do.
    }
  }
  // Broken JSON often still says plainly what it is about.
  const type = /"@type"\s*:\s*"(\w*Article)"/.exec(json)?.[1];
  const datePublished = /"datePublished"\s*:\s*"([^"]+)"/.exec(json)?.[1];
  return type && datePublished ? { '@type': type, datePublished } : null;
}
