import { describe, expect, it } from 'vitest';
import { summary } from '../../../tests/fixtures/proposal/proposed';

describe('proposals from French', () => {
  it.each([
    [
      'Le ministre russe des Affaires étrangères [Sergueï Lavrov] a refusé.',
      'person m Sergueï Lavrov: ministre des Affaires étrangères #foreign-minister @Russia',
    ],
    [
      'Selon le ministre russe des Affaires étrangères [Lavrov], c’est trop tard.',
      'person m Lavrov: ministre des Affaires étrangères #foreign-minister @Russia',
    ],
    [
      '[Sergueï Lavrov], ministre russe des Affaires étrangères, a refusé.',
      'person Sergueï Lavrov: ministre des Affaires étrangères #foreign-minister @Russia',
    ],
    [
      'Le ministre russe des Affaires étrangères, [Sergueï Lavrov], a refusé.',
      'person m Sergueï Lavrov: ministre des Affaires étrangères #foreign-minister @Russia',
    ],
    [
      'Le chef de la diplomatie russe, [Sergueï Lavrov], a refusé.',
      'person m Sergueï Lavrov: ministre des Affaires étrangères #foreign-minister @Russia',
    ],
    [
      'La ministre allemande des Affaires étrangères Annalena [Baerbock] est à Paris.',
      'person f Annalena Baerbock (surname Baerbock): ministre des Affaires étrangères #foreign-minister @Germany',
    ],
    [
      'Le président ukrainien [Volodymyr Zelensky] a parlé.',
      'person m Volodymyr Zelensky: président #president @Ukraine',
    ],
    [
      'Le président de la Russie, [Vladimir Poutine], a parlé.',
      'person m Vladimir Poutine: président #president @Russia',
    ],
    ['[Le président Macron] a parlé.', 'person m Macron: président'],
    [
      'Le Premier ministre britannique [Boris Johnson] a parlé.',
      'person m Boris Johnson: Premier ministre #premier-minister @United Kingdom',
    ],
    [
      'Le secrétaire général de l’Otan, [Jens Stoltenberg], reste ferme.',
      'person m Jens Stoltenberg: secrétaire général #secretary-general @NATO',
    ],
    [
      'L’ancien président américain [Barack Obama] a écrit un livre.',
      'person m Barack Obama: président #president @United States ended',
    ],
    [
      'Le vice-ministre russe des Affaires étrangères [Sergueï Riabkov] a été clair.',
      'person m Sergueï Riabkov: vice-ministre des Affaires étrangères @Russia',
    ],
    [
      'Le porte-parole du Kremlin, [Dmitri Peskov], a ri.',
      'person m Dmitri Peskov: porte-parole #spokesperson @Kremlin',
    ],
    ['Le patron de Tesla, [Elon Musk], a tweeté.', 'person m Elon Musk: patron @Tesla'],
    [
      'La maire de Paris, [Anne Hidalgo], a ouvert le marché.',
      'person f Anne Hidalgo: maire #mayor @Paris',
    ],
    [
      '[Jeanne Test] (45), maire de Villeneuve, était fière.',
      'person Jeanne Test: maire de Villeneuve',
    ],
    [
      'La présidente de la Commission européenne, [Ursula von der Leyen], a parlé.',
      'person f Ursula von der Leyen: présidente @European Commission',
    ],
    [
      'La banque d’affaires [Goldman Sachs] baisse ses prévisions.',
      "org Goldman Sachs: Banque d'affaires",
    ],
    ['Le groupe pétrolier russe [Rosneft] livre encore.', 'org Rosneft: Groupe pétrolier russe'],
    ['Selon le quotidien russe [Kommersant], c’est fait.', 'org Kommersant: Quotidien russe'],
    ['[Kommersant], un quotidien russe, l’a écrit.', 'org Kommersant: Quotidien russe'],
    ['La ville de [Vouhledar] est tombée.', 'city Vouhledar'],
    ['Le missile [Iskander] est près de la frontière.', 'weapon Iskander: Missile'],
    [
      'L’écrivain russe [Vladimir Sorokine] vit à Berlin.',
      'person m Vladimir Sorokine: Écrivain russe',
    ],
    ['Son épouse [Jill] était dans la salle.', 'person f Jill'],
    ['[M. Dupont] est parti tôt.', 'person m Dupont'],
    ['C’est l’avis de [l’OIAC] à La Haye.', 'org OIAC'],
    [
      'Jean Dupont est arrivé tard. [Dupont] a expliqué pourquoi.',
      'person Jean Dupont (surname Dupont)',
    ],
    ['Le général [de Gaulle] est venu.', 'person m de Gaulle: général'],
    ['Lavrov a rencontré la ministre [Baerbock].', 'person f Baerbock: ministre'],
    ['Sous le président [Trump], c’était autre chose.', 'person m Trump: président'],
  ])('%s', (sentence, expected) => {
    expect(summary(sentence, 'fr')).toBe(expected);
  });
});

describe('what French does not prove', () => {
  it.each([
    ['[Lavrov] a rencontré la ministre Baerbock.', 'concept Lavrov'],
    ['Selon le président Biden, [Lavrov] n’est pas fiable.', 'concept Lavrov'],
    ['La banque accuse [Lavrov] de fraude.', 'concept Lavrov'],
    ['Le ministre critique [Lavrov] depuis des mois.', 'concept Lavrov'],
    ['À table se trouvaient le président russe, [Lavrov] et Blinken.', 'concept Lavrov'],
    ['Biden, [Lavrov], le chancelier allemand, et Macron ont mangé.', 'concept Lavrov'],
    ['Le frère de [Lavrov], directeur d’une banque, s’est tu.', 'concept Lavrov'],
    ['[Lavrov], la ministre Baerbock et le président Biden ont parlé.', 'concept Lavrov'],
    ['Le futur président [Jean Test] rit.', 'person m Jean Test'],
    ['Les ministres [Lavrov] et Blinken ont parlé.', 'concept Lavrov'],
    ['Le ministre russe est parti. [Lavrov] est resté.', 'concept Lavrov'],
    ['L’entraîneur néerlandais [Jean Test] démissionne.', 'person m Jean Test: entraîneur'],
  ])('%s', (sentence, expected) => {
    expect(summary(sentence, 'fr')).toBe(expected);
  });
});
