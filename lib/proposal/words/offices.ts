import type { InterfaceLang } from '../../model/settings';
import { cabinetOffices } from './cabinet-offices';

const langs = ['nl', 'en', 'de', 'fr'] as const satisfies readonly InterfaceLang[];

/**
 * Titles of the offices that the news names most, as `data/vocabulary/offices.yaml` has them (a test
 * holds the two together): in Dutch, English, German, French; `/` parts those of a man and a woman.
 * The vocabulary itself is spelled out into the packs and is not shipped.
 */
const table = {
  ...cabinetOffices,
  president: ['president', 'President', 'Präsident / Präsidentin', 'président / présidente'],
  'federal-president': [
    'bondspresident',
    'Federal President',
    'Bundespräsident / Bundespräsidentin',
    'président fédéral / présidente fédérale',
  ],
  'vice-president': [
    'vicepresident',
    'Vice President',
    'Vizepräsident / Vizepräsidentin',
    'vice-président / vice-présidente',
  ],
  king: ['koning', 'King', 'König', 'roi'],
  'crown-prince': ['kroonprins', 'Crown Prince', 'Kronprinz', 'prince héritier'],
  pope: ['paus', 'Pope', 'Papst', 'pape'],
  'prime-minister': [
    'premier',
    'Prime Minister',
    'Ministerpräsident / Ministerpräsidentin',
    'Premier ministre / Première ministre',
  ],
  'premier-minister': [
    'premier',
    'Prime Minister',
    'Premierminister / Premierministerin',
    'Premier ministre / Première ministre',
  ],
  premier: [
    'premier',
    'Premier',
    'Premierminister / Premierministerin',
    'Premier ministre / Première ministre',
  ],
  'president-of-government': [
    'premier',
    'Prime Minister',
    'Ministerpräsident / Ministerpräsidentin',
    'président du gouvernement / présidente du gouvernement',
  ],
  'president-of-council': [
    'premier',
    'Prime Minister',
    'Ministerpräsident / Ministerpräsidentin',
    'président du Conseil / présidente du Conseil',
  ],
  chancellor: [
    'bondskanselier',
    'Chancellor',
    'Bundeskanzler / Bundeskanzlerin',
    'chancelier fédéral / chancelière fédérale',
  ],
  taoiseach: [
    'premier (taoiseach)',
    'Taoiseach',
    'Premierminister (Taoiseach) / Premierministerin (Taoiseach)',
    'Premier ministre (taoiseach) / Première ministre (taoiseach)',
  ],
  'deputy-prime-minister': [
    'vicepremier',
    'Deputy Prime Minister',
    'stellvertretender Ministerpräsident / stellvertretende Ministerpräsidentin',
    'vice-Premier ministre / vice-Première ministre',
  ],
  'high-representative': [
    'hoge vertegenwoordiger voor buitenlands beleid',
    'High Representative for Foreign Affairs',
    'Außenbeauftragter / Außenbeauftragte',
    'haut représentant pour les affaires étrangères / haute représentante pour les affaires étrangères',
  ],
  ambassador: [
    'ambassadeur',
    'Ambassador',
    'Botschafter / Botschafterin',
    'ambassadeur / ambassadrice',
  ],
  governor: ['gouverneur', 'Governor', 'Gouverneur / Gouverneurin', 'gouverneur / gouverneure'],
  senator: ['senator', 'Senator', 'Senator / Senatorin', 'sénateur / sénatrice'],
  mayor: ['burgemeester', 'Mayor', 'Bürgermeister / Bürgermeisterin', 'maire'],
  'party-leader': [
    'partijleider',
    'party leader',
    'Parteichef / Parteichefin',
    'chef de parti / cheffe de parti',
  ],
  'party-chair': [
    'partijvoorzitter',
    'party chair',
    'Parteivorsitzender / Parteivorsitzende',
    'président du parti / présidente du parti',
  ],
  'parliamentary-leader': [
    'fractievoorzitter',
    'parliamentary group leader',
    'Fraktionsvorsitzender / Fraktionsvorsitzende',
    'président de groupe parlementaire / présidente de groupe parlementaire',
  ],
  'opposition-leader': [
    'oppositieleider',
    'Leader of the Opposition',
    'Oppositionsführer / Oppositionsführerin',
    'chef de l’opposition / cheffe de l’opposition',
  ],
  'presidential-candidate': [
    'presidentskandidaat',
    'presidential candidate',
    'Präsidentschaftskandidat / Präsidentschaftskandidatin',
    'candidat à l’élection présidentielle / candidate à l’élection présidentielle',
  ],
  'secretary-general': [
    'secretaris-generaal',
    'Secretary General',
    'Generalsekretär / Generalsekretärin',
    'secrétaire général / secrétaire générale',
  ],
  'director-general': [
    'directeur-generaal',
    'Director General',
    'Generaldirektor / Generaldirektorin',
    'directeur général / directrice générale',
  ],
  'chief-executive': [
    'topman',
    'Chief Executive',
    'Vorstandschef / Vorstandschefin',
    'directeur général / directrice générale',
  ],
  commissioner: [
    'eurocommissaris',
    'European Commissioner',
    'EU-Kommissar / EU-Kommissarin',
    'commissaire européen / commissaire européenne',
  ],
  spokesperson: ['woordvoerder', 'spokesperson', 'Sprecher / Sprecherin', 'porte-parole'],
  'chief-of-defence': [
    'commandant der strijdkrachten',
    'Chief of Defence',
    'Generalstabschef / Generalstabschefin',
    'chef d’état-major',
  ],
  'joint-chiefs-chair': [
    'voorzitter van de gezamenlijke chefs van staven',
    'Chairman of the Joint Chiefs of Staff',
    'Generalstabschef / Generalstabschefin',
    'chef d’état-major des armées',
  ],
  'national-security-adviser': [
    'nationaal veiligheidsadviseur',
    'National Security Adviser',
    'Nationaler Sicherheitsberater / Nationale Sicherheitsberaterin',
    'conseiller à la sécurité nationale / conseillère à la sécurité nationale',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string, string, string]>>;
export type OfficeId = keyof typeof table;

/** All offices that are known here. */
export const officeIds = Object.keys(table) as readonly OfficeId[];

/**
 * What an office is called, by language; without those in which it depends on a gender that is not
 * known.
 */
export function titlesOf(office: OfficeId, gender?: 'm' | 'f'): Readonly<Record<string, string>> {
  return Object.fromEntries(
    langs.flatMap((lang, index) => {
      const [m = '', f] = table[office][index]?.split(' / ') ?? [];
      if (f === undefined) return [[lang, m]];
      return gender ? [[lang, gender === 'f' ? f : m]] : [];
    }),
  );
}
