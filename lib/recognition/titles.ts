import type { Lang } from '../model/concept';

/**
 * Words that announce a person's name, by language, lower-case. They prove that a person follows;
 * which one is proved only by a title that the person holds (see `title-evidence.ts`).
 */
export const titleWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: words(`minister premier president meneer mevrouw heer chef secretaris-generaal voorzitter
    kanselier bondskanselier koning koningin generaal ambassadeur woordvoerder senator gouverneur
    burgemeester wethouder staatssecretaris correspondent leider collega ambtgenoot oud-president
    ex-president oud-premier ex-premier vicepresident commissaris diplomaat journalist verslaggever`),
  en: words(`mr mrs ms miss dr sir lord lady president minister secretary chancellor senator speaker
    governor general ambassador king queen spokesman spokeswoman spokesperson leader chief chairman
    director judge justice representative rep sen gov prime-minister premier mayor colleague
    counterpart correspondent vice-president commissioner`),
  de: words(`herr frau kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin präsident
    präsidentin außenminister außenministerin generalsekretär ministerpräsident premierminister
    staatschef regierungschef sprecher general könig botschafter kollege senator chef`),
  fr: words(`m. mme monsieur madame président présidente ministre premier chancelier chancelière
    secrétaire général ambassadeur roi reine sénateur gouverneur chef porte-parole homologue`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
