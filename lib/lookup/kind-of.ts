import type { Kind } from '../model/concept';
import type { Entity } from './answers';
import { best, itemsOf, standing } from './statements';

/** Classes (P31) by kind: only the common ones. The reader can choose another in the form. */
const classes: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  person: ['Q5'],
  country: [
    'Q6256', // country
    'Q3624078', // sovereign state
    'Q7275', // state
    'Q3024240', // historical country
  ],
  party: ['Q7278'],
  city: [
    'Q515', // city
    'Q1549591', // big city
    'Q1637706', // city with over a million inhabitants
    'Q5119', // capital
    'Q3957', // town
    'Q532', // village
    'Q486972', // human settlement
    'Q2039348', // municipality of the Netherlands
    'Q484170', // commune of France
  ],
  region: [
    'Q82794', // region
    'Q10864048', // first-level administrative division
    'Q35657', // state of the United States
    'Q1221156', // state of Germany
    'Q134390', // province of the Netherlands
    'Q23442', // island
    'Q5107', // continent
  ],
  agreement: [
    'Q131569', // treaty
    'Q321839', // agreement
  ],
  event: [
    'Q1190554', // occurrence
    'Q1656682', // event
    'Q198', // war
    'Q178561', // battle
    'Q180684', // conflict
    'Q40231', // election
    'Q2223653', // terrorist attack
    'Q10931', // revolution
  ],
  office: [
    'Q4164871', // position
    'Q294414', // public office
  ],
  weapon: [
    'Q728', // weapon
    'Q12876', // tank
  ],
  building: [
    'Q41176', // building
    'Q16560', // palace
    'Q57821', // fortification
  ],
  org: [
    'Q43229', // organisation
    'Q484652', // international organisation
    'Q245065', // intergovernmental organisation
    'Q327333', // government agency
    'Q192350', // ministry
    'Q4830453', // business
    'Q783794', // company
    'Q6881511', // enterprise
    'Q891723', // public company
    'Q79913', // non-governmental organisation
    'Q163740', // non-profit organisation
    'Q11032', // newspaper
    'Q3918', // university
  ],
};

/** What an item is: by its class where the table has it, or else by what is said of it. */
export function kindOf(entity: Entity): Kind {
  const ofItem = new Set(itemsOf(best(entity, 'P31')));
  for (const [kind, ids] of Object.entries(classes) as [Kind, readonly string[]][]) {
    if (ids.some((id) => ofItem.has(id))) return kind;
  }
  if (standing(entity, 'P569').length + standing(entity, 'P39').length > 0) return 'person';
  return 'concept';
}

const genders: Readonly<Record<string, 'm' | 'f' | 'x'>> = {
  Q6581097: 'm',
  Q2449503: 'm',
  Q6581072: 'f',
  Q1052281: 'f',
  Q48270: 'x',
  Q1097630: 'x',
};

/** Which forms of titles to use (P21). */
export function genderOf(entity: Entity): 'm' | 'f' | 'x' | undefined {
  const [item = ''] = itemsOf(best(entity, 'P21'));
  return Object.hasOwn(genders, item) ? genders[item] : undefined;
}
