interface ImportMetaEnv {
  /** Set by wxt.config.ts; see data/build/lexicon-version.ts. */
  readonly LEXICON_VERSION: string;
}
