/** An article in which a name was met. */
export interface Meeting {
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  /** The article's own date, ISO; the day of reading when it has none. */
  readonly date: string;
}
