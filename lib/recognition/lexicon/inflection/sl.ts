import { declineBy, rule } from './declension';

/** Slovene. */
export const sl = declineBy([
  [rule(/i$/u, 1, 'ega emu ega|= im em')],
  [rule(/ska$/u, 1, 'e i o o i')],
  [rule(/a$/u, 1, 'e i o o i')],
  [rule(/o$/u, 1, 'a u a|= om u')],
  [rule(/e$/u, 1, 'ega|ih||a emu|im|am|u = im|imi|ami|em em|ih|ah|u')],
  [rule(/ec$/u, 2, 'ca cu ca|= cem cu')],
  [rule(/[^aeiou]ek$/u, 2, 'ka ku ka|= kom ku')],
  [rule(/er$/u, 2, 'ra ru ra|= rom ru'), rule(/er$/u, 0, 'ja ju ja|= jem ju')],
  [rule(/[cčšžj]$/u, 0, 'a u a|= em u')],
  [rule(/r$/u, 0, 'ja|a ju|u ja|a|= jem|om ju|u')],
  [rule(/[bdfghklmnpstvwxz]$/u, 0, 'a u a|= om u')],
]);
