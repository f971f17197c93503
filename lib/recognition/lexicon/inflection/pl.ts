import { withAdjectives } from './adjective';
import { declineBy, rule } from './declension';

/** Polish. The locative softens the last consonant of the stem: Rada, Radzie; Kreml, Kremlu. */
const names = declineBy([
  [rule(/[kg]i$/u, 1, 'iego iemu iego|= im im')],
  [rule(/[^aeiouy]i$/u, 1, 'iego iemu iego|= im im', 'person')],
  [rule(/y$/u, 1, 'ego emu ego|= ym ym'), rule(/y$/u, 1, 'ów| om = ami ach', 'thing')],
  [
    rule(/kie$/u, 1, 'ich im = imi ich', 'thing'),
    rule(/ie$/u, 1, 'i|ich om|im = ami|imi ach|ich', 'thing'),
  ],
  [rule(/e$/u, 1, 'ych|ego ym|emu = ymi|ym ych|ym', 'thing')],
  [
    rule(/ska$/u, 1, 'iej|i iej ą|ę ą iej'),
    rule(/ska$/u, 2, 'ki ce kę ką ce'),
    rule(/cka$/u, 1, 'iej iej ą ą iej'),
  ],
  [rule(/(?:owa|na)$/u, 1, 'ej|y ej|ie ą|ę ą ej|ie')],
  [rule(/[csz]ja$/u, 1, 'i i ę ą i')],
  [rule(/ja$/u, 1, 'i|= i ę ą i'), rule(/eja$/u, 2, 'i i ję ją i')],
  [rule(/ia$/u, 1, 'i|= i ę ą i'), rule(/ia$/u, 2, 'i i ię ią i')],
  [rule(/ka$/u, 2, 'ki ce kę ką ce')],
  [rule(/ga$/u, 2, 'gi dze gę gą dze')],
  [rule(/cha$/u, 3, 'chy sze chę chą sze')],
  [rule(/ra$/u, 2, 'ry rze rę rą rze')],
  [rule(/da$/u, 2, 'dy dzie dę dą dzie')],
  [rule(/ta$/u, 2, 'ty cie tę tą cie')],
  [rule(/ła$/u, 2, 'ły le łę łą le')],
  [rule(/la$/u, 2, 'li li lę lą li')],
  [rule(/(?:[cs]z|rz|ż|c|dz)a$/u, 1, 'y y ę ą y')],
  [rule(/a$/u, 1, 'y|ej ie ę|ą ą ie')],
  [rule(/(?:[^aeiouy])iec$/u, 3, 'ca cowi ca|= cem cu')],
  [rule(/ek$/u, 2, 'ka|ku kowi ka|= kiem ku')],
  [rule(/weł$/u, 2, 'ła łowi ła łem le')],
  [rule(/ń$/u, 1, 'nia|ni niowi|ni nia|= niem|nią niu|ni')],
  [rule(/ść$/u, 1, 'ci ci = cią ci')],
  [
    rule(/ź$/u, 1, 'zia|zi ziowi|zi zia|= ziem|zią ziu|zi'),
    rule(/ś$/u, 1, 'sia|si siowi|si sia|= siem siu|si'),
    rule(/ć$/u, 1, 'cia|ci ciowi|ci cia|= ciem ciu|ci'),
  ],
  [rule(/[kg]$/u, 0, 'a|u owi a|= iem u')],
  [rule(/t$/u, 1, 'ta|tu towi ta|= tem cie')],
  [rule(/d$/u, 1, 'da|du dowi da|= dem dzie')],
  [rule(/er$/u, 1, 'ra|ru rowi ra|= rem rze')],
  [rule(/[^scr]r$|[^c]r$/u, 1, 'ra|ru rowi ra|= rem rze')],
  [rule(/ł$/u, 1, 'ła|łu łowi ła|= łem le')],
  [rule(/(?:ch|sz|cz|rz|ż|c|l|j)$/u, 0, 'a|u owi a|= em u')],
  [rule(/[bfhmnpswvzx]$/u, 0, 'a|u owi a|= em ie|u')],
  [rule(/ko$/u, 1, 'a|i u|owi a|= iem|ą u|ce')],
  [rule(/o$/u, 1, 'a|y u|owi a|=|ę em|ą ie|u')],
  [rule(/[^aeiouy]i$/u, 1, 'i|ów| om = ami ach', 'thing')],
]);

/** Polish: names, and adjectives by gender, number and case. */
export const pl = withAdjectives(
  [
    // Rosyjscy, amerykańscy: men in the plural.
    { ends: /ski$/u, cut: 2, endings: 'ki kiego kiemu kim ka kiej ką kie kich kimi cy' },
    { ends: /cki$/u, cut: 2, endings: 'ki kiego kiemu kim ka kiej ką kie kich kimi cy' },
    { ends: /[kg]i$/u, cut: 1, endings: 'iego iemu im a iej ą ie ich imi' },
    { ends: /y$/u, cut: 1, endings: 'ego emu ym a ej ą e ych ymi i' },
  ],
  names,
);
