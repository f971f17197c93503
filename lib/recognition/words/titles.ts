import type { Lang } from '../../model/concept';
import { wordSet } from './word-set';

/**
 * Words that announce a person's name, by language, lower-case. They prove that a person follows;
 * which one is proved only by a title that the person holds (see `title-evidence.ts`).
 */
export const titleWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: wordSet(`minister premier president chef secretaris-generaal voorzitter kanselier
    bondskanselier koning koningin generaal ambassadeur woordvoerder senator gouverneur burgemeester
    wethouder staatssecretaris correspondent leider collega ambtgenoot oud-president ex-president
    oud-premier ex-premier vicepresident commissaris diplomaat journalist verslaggever topman`),
  en: wordSet(`president minister secretary chancellor senator speaker governor general ambassador
    king queen spokesman spokeswoman spokesperson leader chief chairman director judge justice
    representative rep sen gov premier mayor colleague counterpart correspondent commissioner`),
  de: wordSet(`kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin präsident
    präsidentin außenminister außenministerin generalsekretär ministerpräsident premierminister
    premierministerin staatschef regierungschef sprecher general könig botschafter kollege kollegin
    senator chef politiker politikerin`),
  fr: wordSet(`président présidente ministre premier première chancelier chancelière secrétaire
    général ambassadeur roi reine sénateur gouverneur chef porte-parole homologue`),
  ru: wordSet(`президент президента президенту президентом президенте премьер премьера премьеру
    премьером премьер-министр министр министра министру министром министре канцлер канцлера
    канцлеру канцлером глава главы главе главой главу генсек генсека посол посла генерал генерала
    лидер лидера лидеру лидером`),
  uk: wordSet(`президент президента президенту президентові президентом премʼєр прем'єр прем'єра
    прем'єру прем'єром міністр міністра міністру міністром канцлер канцлера канцлером канцлерка
    глава глави главі главою голова голови голові головою генсек генсека посол посла лідер лідера`),
  pl: wordSet(`prezydent prezydenta prezydentowi prezydentem premier premiera premierowi premierem
    minister ministra ministrowi ministrem kanclerz kanclerza kanclerzem szef szefa szefowi szefem
    przewodniczący sekretarz ambasador generał lider lidera liderem`),
};

/** Forms of address: somebody follows, and it may be anybody. */
export const addressWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: wordSet('meneer mevrouw heer dhr mevr mr'),
  en: wordSet('mr mrs ms miss dr sir lord lady'),
  de: wordSet('herr herrn frau'),
  fr: wordSet('m mme mlle monsieur madame'),
  ru: wordSet('господин господина господину господином госпожа'),
  uk: wordSet('пан пана пану паном пані'),
  pl: wordSet('pan pana panu panem pani panią'),
};
