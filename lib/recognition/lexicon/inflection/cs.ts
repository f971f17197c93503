import { withAdjectives } from './adjective';
import { declineBy, rule } from './declension';

/** Czech. Soft stems take e and i where hard ones take a, u, ě; the last consonant softens in -ě. */
const names = declineBy([
  [rule(/ý$/u, 1, 'ého ému ého|= ým ém')],
  [rule(/í$/u, 1, 'ího|= ímu|= ího|= ím|= ím|=')],
  [rule(/á$/u, 1, 'é é ou ou é')],
  [rule(/é$/u, 1, 'ého|ých ému|ým = ým|ými ém|ých')],
  [rule(/ie$/u, 1, 'e i i í i')],
  [rule(/ka$/u, 2, 'ky ce ku kou ce'), rule(/ka$/u, 1, 'y ovi u ou ovi', 'person')],
  [rule(/[gh]a$/u, 2, 'gy|hy ze gu|hu gou|hou ze')],
  [rule(/cha$/u, 3, 'chy še chu chou še')],
  [rule(/ra$/u, 2, 'ry ře ru rou ře'), rule(/ra$/u, 1, 'y ovi u ou ovi', 'person')],
  [rule(/a$/u, 1, 'y|i ě|e|ovi|i u|i ou|í ě|e|ovi|i')],
  [rule(/[^aeiouyáéí]e$/u, 1, 'e i i|e í i')],
  [rule(/o$/u, 1, 'a u|ovi =|a em u|ě|ovi')],
  [rule(/[^aeiouy]ek$/u, 2, 'ka|ku ku|kovi ka|= kem ku|kovi')],
  [rule(/[^aeiouy]ec$/u, 2, 'ce ci|covi ce|= cem ci|covi')],
  [rule(/vel$/u, 2, 'la|lu lu|lovi la lem lovi|lu')],
  [rule(/[žšřčcjďťňź]$/u, 0, 'e|i i|ovi e|= em i|ovi|e')],
  [rule(/l$/u, 0, 'a|u|e|i u|ovi|i a|e|= em|ém u|ovi|i|e')],
  [rule(/[sz]$/u, 0, 'e|a|u i|ovi|u e|a|= em i|ovi|u')],
  [rule(/[bdfghkmnprtvwx]$/u, 0, 'a|u u|ovi a|= em u|ovi|ě|e')],
  [rule(/y$/u, 1, 'ů| ům|ám = y|ami ech|ách', 'thing')],
]);

/** Czech: names, and adjectives by gender, number and case. */
export const cs = withAdjectives(
  [
    // Ruští, američtí: men in the plural.
    { ends: /ský$/u, cut: 3, endings: 'ského skému ským ském ská ské skou ských skými ští' },
    { ends: /cký$/u, cut: 3, endings: 'ckého ckému ckým ckém cká cké ckou ckých ckými čtí' },
    { ends: /ý$/u, cut: 1, endings: 'ého ému ým ém á é ou ých ými' },
  ],
  names,
);
