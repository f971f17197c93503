import { declineBy, rule } from './declension';

/** Bulgarian has no cases; things take an article, which stands here in the place of the first ones. */
export const bg = declineBy([
  [rule(/ски$/u, 1, 'ия ият ите и и', 'thing')],
  [rule(/[ая]$/u, 0, 'та = = = =', 'thing')],
  [rule(/[ое]$/u, 0, 'то = = = =', 'thing')],
  [rule(/и$/u, 0, 'те = = = =', 'thing')],
  [rule(/[бвгджзклмнпрстфхцчшщ]$/u, 0, 'а ът = = =', 'thing')],
  [rule(/й$/u, 1, 'я ят = = =', 'thing')],
]);
