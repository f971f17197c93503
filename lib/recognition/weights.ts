/**
 * Points of evidence. A candidate is linked at `linked` or more, and when it leads the next
 * candidate for the same words by `lead`. The scale follows section 4.8 of the research: a strong
 * name links alone, a soft one with any support, a name that needs confirmation only with a title,
 * a full name elsewhere in the article, or several related concepts.
 */
export const weights = {
  linked: 1,
  lead: 0.5,

  /** A form of several words is seldom anything else. */
  severalWords: 2.5,
  strong: 2,
  soft: 0.5,
  confirm: -1,
  /** The main name of its concept: what a name means when nothing else decides. */
  preferred: 0.6,
  /** A term of another language than the text: usual in quotations, rare otherwise. */
  foreign: -1,
  /** The same of a place or body that has a name in the text's own language. */
  foreignThing: -3,

  /** The title before the name is one that the person held on the day: `minister Lavrov`. */
  titleThen: 2.5,
  /** It is one that the person held on another day. */
  titleEver: 1,
  /** Some other title: it is a person, but nothing says which. */
  titleOther: 1,
  /** A form of address: somebody of that name, and many have it. */
  address: 0.5,
  /** The full name stands elsewhere in the article: one sense per discourse. */
  fullName: 3,
  /** A bare name that was linked with a title elsewhere in the article. */
  confirmedElsewhere: 2,
  roleThen: 1,
  /** The concept stands in the article by a name that needs no help, here or elsewhere. */
  certain: 0.6,
  /** Each concept in the article that this one is related to, up to the cap. */
  related: 0.5,
  relatedCap: 1.5,

  /** Stands in a list with a country: `Russia and Georgia`. */
  listed: 1.5,

  /** Forbids the link whatever else speaks for it. */
  forbidden: -100,
  /** Opens a sentence, and the same word stands in the article without a capital. */
  commonWord: -2,
  /** The same of a name of several words, which weighs more: `Белый дом … белый дом`. */
  commonPhrase: -3,
  /** Opens a sentence, and a spelling dictionary knows the word without a capital: rare ones too. */
  homograph: -1.5,
  /** A capitalised word that belongs to no known name touches it: part of a longer name. */
  partOfName: -3.5,
  /** The surname follows another given name elsewhere: the article may mean that person. */
  otherPersonElsewhere: -2,
  /** The same beside a country: Michael Jordan. */
  namesakeOfCountry: -3.5,
  /** Opens a sentence, and may be somebody else's given name: `Kate Bush sang`. */
  perhapsGivenName: -1.5,
  /** A city's name beside a given name, as the subject of a sentence. */
  pairOfGivenNames: -2.5,
  /** No role of the person had begun on the day. */
  notYet: -2,
  /** Before birth or foundation, or more than ten years after death. */
  notAlive: -3,
} as const;
