const skosNamespace = 'http://www.w3.org/2004/02/skos/core#';
const dctNamespace = 'http://purl.org/dc/terms/';
const rdfsNamespace = 'http://www.w3.org/2000/01/rdf-schema#';

/** What SKOS has no word for. */
export const ourNamespace = 'urn:sidelight:vocabulary#';

/** Prefixes of the files that we write. */
export const prefixes = {
  skos: skosNamespace,
  dct: dctNamespace,
  wd: 'http://www.wikidata.org/entity/',
  sidelight: ourNamespace,
} as const;

export const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Terms of SKOS, https://www.w3.org/TR/skos-reference/ */
export const skos = {
  concept: `${skosNamespace}Concept`,
  prefLabel: `${skosNamespace}prefLabel`,
  altLabel: `${skosNamespace}altLabel`,
  hiddenLabel: `${skosNamespace}hiddenLabel`,
  definition: `${skosNamespace}definition`,
  scopeNote: `${skosNamespace}scopeNote`,
  note: `${skosNamespace}note`,
  broader: `${skosNamespace}broader`,
  related: `${skosNamespace}related`,
  exactMatch: `${skosNamespace}exactMatch`,
  notation: `${skosNamespace}notation`,
} as const;

export const dctSource = `${dctNamespace}source`;
export const dctSubject = `${dctNamespace}subject`;
export const dctDescription = `${dctNamespace}description`;
export const rdfsComment = `${rdfsNamespace}comment`;

/** Our own: the kind of a concept, and the JSON of what Turtle does not say. */
export const ourKind = `${ourNamespace}kind`;
export const ourRest = `${ourNamespace}rest`;
