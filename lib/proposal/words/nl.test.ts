import { describe, expect, it } from 'vitest';
import { summary } from '../../../tests/fixtures/proposal/proposed';

describe('proposals from Dutch', () => {
  it.each([
    [
      'Dat zei de Russische minister van Buitenlandse Zaken [Sergej Lavrov] woensdag.',
      'person Sergej Lavrov: minister van Buitenlandse Zaken #foreign-minister @Russia',
    ],
    [
      'Volgens de Russische minister van Buitenlandse Zaken [Lavrov] is het te laat.',
      'person Lavrov: minister van Buitenlandse Zaken #foreign-minister @Russia',
    ],
    [
      '[Lavrov], de Russische minister van Buitenlandse Zaken, noemde het onzin.',
      'person Lavrov: minister van Buitenlandse Zaken #foreign-minister @Russia',
    ],
    [
      'De Russische minister van Buitenlandse Zaken, [Sergej Lavrov], noemde het onzin.',
      'person Sergej Lavrov: minister van Buitenlandse Zaken #foreign-minister @Russia',
    ],
    [
      'Daar stond ook Sergej [Lavrov], minister van Buitenlandse Zaken van Rusland.',
      'person Sergej Lavrov (surname Lavrov): minister van Buitenlandse Zaken #foreign-minister @Russia',
    ],
    [
      'NAVO-chef [Stoltenberg] reist morgen door.',
      'person Stoltenberg: secretaris-generaal #secretary-general @NATO',
    ],
    [
      'EU-buitenlandchef [Josep Borrell] is teleurgesteld.',
      'person Josep Borrell: hoge vertegenwoordiger voor buitenlands beleid #high-representative @European Union',
    ],
    [
      'Zij belde met de Oekraïense president [Volodymyr Zelensky] over graan.',
      'person Volodymyr Zelensky: president #president @Ukraine',
    ],
    [
      'Gisteren liet minister [Hoekstra] (Buitenlandse Zaken) weten dat hij komt.',
      'person Hoekstra: minister van Buitenlandse Zaken',
    ],
    [
      'CDA-leider [Wopke Hoekstra] zwijgt.',
      'person Wopke Hoekstra: partijleider #party-leader @CDA',
    ],
    [
      'Burgemeester [Femke Halsema] van Amsterdam opende de markt.',
      'person Femke Halsema: burgemeester #mayor @Amsterdam',
    ],
    ['Met [president Poetin] valt niet te praten.', 'person Poetin: president #president'],
    [
      'Oud-president [Barack Obama] schreef een boek.',
      'person Barack Obama: president #president ended',
    ],
    [
      'De voormalige Duitse bondskanselier [Angela Merkel] kwam niet.',
      'person Angela Merkel: bondskanselier #chancellor @Germany ended',
    ],
    [
      'Waarnemend premier [Jan Test] van Nederland bood excuses aan.',
      'person Jan Test: premier #prime-minister @Netherlands acting',
    ],
    [
      'De plaatsvervangend minister van Buitenlandse Zaken [Sergej Rjabkov] was duidelijk.',
      'person Sergej Rjabkov: plaatsvervangend minister van Buitenlandse Zaken',
    ],
    [
      'Minister voor Klimaat en Energie [Rob Jetten] had haast.',
      'person Rob Jetten: minister voor Klimaat en Energie',
    ],
    ['Kremlinwoordvoerder [Dmitri Peskov] lachte.', 'person Dmitri Peskov: kremlinwoordvoerder'],
    ['Tesla-baas [Elon Musk] twitterde weer.', 'person Elon Musk: Tesla-baas @Tesla'],
    [
      'Kees [de Vries] (45), wethouder in Utrecht, is trots.',
      'person Kees de Vries (surname de Vries): wethouder in Utrecht',
    ],
    ['Zakenbank [Goldman Sachs] verlaagt de verwachting.', 'org Goldman Sachs: Zakenbank'],
    [
      'Het Russische staatsbedrijf [Gazprom] draait de kraan dicht.',
      'org Gazprom: Russisch staatsbedrijf',
    ],
    ['Zo meldt de Russische krant [Kommersant].', 'org Kommersant: Russische krant'],
    ['Rond het dorp [Vuhledar] is weer gevochten.', 'city Vuhledar'],
    ['De [Iskander]-raketten staan bij de grens.', 'weapon Iskander'],
    [
      '[Kommersant], een Russische krant, had het nieuws als eerste.',
      'org Kommersant: Russische krant',
    ],
    [
      'De Russische schrijver [Vladimir Sorokin] woont in Berlijn.',
      'person Vladimir Sorokin: Russisch schrijver',
    ],
    ['Zijn vrouw [Jill] zat in de zaal.', 'person f Jill'],
    ['Mevrouw [Jansen] vertrok vroeg.', 'person f Jansen'],
    ['In [Lavrovs] woorden klonk dreiging.', 'concept Lavrov'],
    ['Het is [Merkels] partij niet meer.', 'concept Merkel'],
    ["Het was [Poetin's] idee.", 'concept Poetin'],
    ['Premier Test ontving de leden van [de KNMG] op zijn kamer.', 'org KNMG'],
    ['De [noodzakelijke stappen] volgen later.', 'concept noodzakelijke stappen'],
    ['Lavrov lachte. "Wij doen niet mee", zei [Lavrov].', 'concept Lavrov'],
    [
      'Jan Jansen kwam te laat. Later legde [Jansen] uit waarom.',
      'person Jan Jansen (surname Jansen)',
    ],
    ['Lavrov sprak met minister [Hoekstra].', 'person Hoekstra: minister'],
    ['Onder president [Trump] ging het anders.', 'person Trump: president #president'],
  ])('%s', (sentence, expected) => {
    expect(summary(sentence, 'nl')).toBe(expected);
  });
});

describe('what Dutch does not prove', () => {
  it.each([
    ['[Lavrov] sprak met minister Hoekstra.', 'concept Lavrov'],
    ['Volgens president Biden is [Lavrov] niet te vertrouwen.', 'concept Lavrov'],
    ['Toen de Russische president [Lavrov] ontmoette, sneeuwde het.', 'concept Lavrov'],
    ['Gisteren ontving de Duitse bondskanselier [Lavrov] in Berlijn.', 'concept Lavrov'],
    ['Daarna bezocht de president [Lavrov] thuis.', 'concept Lavrov'],
    ['Aan tafel zaten de Russische president, [Lavrov] en Blinken.', 'concept Lavrov'],
    ['Biden, [Lavrov], de Duitse bondskanselier, en Macron aten vis.', 'concept Lavrov'],
    ['De broer van [Lavrov], de directeur van een bank, zweeg.', 'concept Lavrov'],
    ['[Lavrov], minister Hoekstra en president Biden spraken elkaar.', 'concept Lavrov'],
    ['De ministers [Lavrov] en Blinken spraken elkaar.', 'concept Lavrov'],
    ['De aankomend premier [Jan Test] lacht.', 'person Jan Test'],
    ['De pro-Russische president [Jan Test] lacht.', 'person Jan Test: president'],
    ['De Russische minister ging weg. [Lavrov] bleef.', 'concept Lavrov'],
    [
      'Hunter Biden werd veroordeeld. President [Biden] was verdrietig.',
      'person Biden: president #president',
    ],
    ['De Nederlandse topman [Jan Test] stapt op.', 'person m Jan Test: topman'],
  ])('%s', (sentence, expected) => {
    expect(summary(sentence, 'nl')).toBe(expected);
  });
});
