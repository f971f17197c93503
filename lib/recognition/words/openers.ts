import type { Lang } from '../../model/concept';
import { wordSet } from './word-set';

/**
 * Words that often open a sentence and are never a given name, lower-case. Before a surname they
 * prove nothing (`Volgens Bush`), where any other capitalised word may be a given name (`Kate Bush`).
 */
export const openers: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: wordSet(`aan al als bij binnen buiten daar daarmee daarna dan dat de deze die dit door dus een
    eerder en er gisteren had heeft het hier hoe hoewel in is kan maar met morgen na naast nadat net
    niet niettemin nog nu of om omdat ondanks ook over samen sinds sindsdien straks tegen terwijl
    toch toen tot totdat tussen uit vandaag vanaf vanwege vanavond vanmiddag vanmorgen van vervolgens
    volgens voor voordat waar waarom wanneer want was wat wie wil zal zei zegt zelfs zo zoals zodat
    zodra zou`),
  en: wordSet(`a after again against all also although an and as at because before behind but by can
    could despite did does during earlier even for from given had has have he her here his how
    however if in instead into is it later like meanwhile more nor not now of on once only or our
    over previously says she since so still than that the then there they this though through
    thus to today toward under unlike until upon was we were what when where whether which while who
    whom whose why will with without would yesterday yet`),
  de: wordSet(`ab aber als am an auch auf aus bei bevor bis da dabei damit danach dann das dass dem den
    der des die dies doch durch ein eine er es für gegen gestern hat hatte heute ihr im in ist jetzt
    kann laut mit nach nachdem neben nicht noch nun ob obwohl oder ohne schon seit sie sondern
    später trotz über um und unter von vor während war warum was weil wenn wer wie will wird wo zu
    zum zur zwischen`),
  fr: wordSet(`à après au aujourd'hui aussi avant avec car ce cependant cet cette chez comme contre
    dans de depuis des dès donc du elle en enfin ensuite entre et hier il ils la le les leur lors
    mais malgré ni non on or ou où par parce pendant pour pourquoi puis quand que quel qui sa sans
    selon ses si son sous sur un une vers`),
  ru: wordSet(`а без был была были быть в вместе во вот все вчера где даже для до его если ещё за и из
    или их к как когда кроме ли между мы на над не но о об однако он она они от перед по под после
    почему при про ранее с сегодня сейчас со так также там теперь то тогда только у уже хотя чем через
    что чтобы это`),
  uk: wordSet(`а або без був була були в вже від вони він воно вчора де для до його за з зі із і їх її
    коли крім між ми на над не але але однак перед під після по про раніше саме сьогодні та так також
    там тепер те тоді тільки у хоча це чому через що щоб як якщо`),
  pl: wordSet(`a ale bez był była były czy dla do dlaczego gdy gdzie i jak jednak jego jej już kiedy
    lub między na nad nie o obok od ona one oni oprócz po pod podczas przed przez przy również są się
    także tam teraz to tylko u w wczoraj według we z za ze że`),
};
