import { describe, expect, it } from 'vitest';
import { summary } from '../../../tests/fixtures/proposal/proposed';

describe('proposals from German', () => {
  it.each([
    [
      'Der russische Außenminister [Sergej Lawrow] sagte ab.',
      'person m Sergej Lawrow: Außenminister #foreign-minister @Russia',
    ],
    [
      'Mit dem russischen Außenminister [Lawrow] ist nicht zu reden.',
      'person m Lawrow: Außenminister #foreign-minister @Russia',
    ],
    [
      '[Lawrow], russischer Außenminister, sagte ab.',
      'person m Lawrow: Außenminister #foreign-minister @Russia',
    ],
    [
      'Der russische Außenminister, [Sergej Lawrow], sagte ab.',
      'person m Sergej Lawrow: Außenminister #foreign-minister @Russia',
    ],
    [
      'Dazu kam Sergej [Lawrow], der Außenminister Russlands.',
      'person m Lawrow: Außenminister #foreign-minister @Russia',
    ],
    [
      'Nach dem Gespräch mit dem russischen Präsidenten [Wladimir Putin] reiste er ab.',
      'person m Wladimir Putin: Präsident #president @Russia',
    ],
    [
      'US-Präsident [Joe Biden] flog heim.',
      'person m Joe Biden: Präsident #president @United States',
    ],
    [
      'Die deutsche Außenministerin Annalena [Baerbock] reiste nach Paris.',
      'person f Annalena Baerbock (surname Baerbock): Außenministerin #foreign-minister @Germany',
    ],
    [
      'Nato-Generalsekretär [Jens Stoltenberg] blieb hart.',
      'person m Jens Stoltenberg: Generalsekretär #secretary-general @NATO',
    ],
    [
      'SPD-Chefin [Saskia Esken] schwieg.',
      'person f Saskia Esken: Parteichefin #party-leader @SPD',
    ],
    [
      'Die SPD-Vorsitzende [Saskia Esken] schwieg.',
      'person f Saskia Esken: Parteivorsitzende #party-chair @SPD',
    ],
    ['[Bundeskanzler Scholz] schwieg.', 'person m Scholz: Bundeskanzler #chancellor'],
    [
      'Altkanzlerin [Angela Merkel] kam nicht.',
      'person f Angela Merkel: Bundeskanzlerin #chancellor ended',
    ],
    [
      'Der ehemalige US-Präsident [Barack Obama] schrieb ein Buch.',
      'person m Barack Obama: Präsident #president @United States ended',
    ],
    [
      'Der stellvertretende russische Außenminister [Sergej Rjabkow] wurde deutlich.',
      'person m Sergej Rjabkow: stellvertretender Außenminister @Russia',
    ],
    ['Kremlsprecher [Dmitri Peskow] lachte.', 'person m Dmitri Peskow: Kremlsprecher'],
    ['Tesla-Chef [Elon Musk] twitterte.', 'person m Elon Musk: Tesla-Chef @Tesla'],
    [
      'Der EU-Außenbeauftragte [Josep Borrell] war enttäuscht.',
      'person m Josep Borrell: Außenbeauftragter #high-representative @European Union',
    ],
    [
      '[Karla Test] (45), Bürgermeisterin von Neustadt, war stolz.',
      'person f Karla Test: Bürgermeisterin von Neustadt',
    ],
    ['Klimaminister [Robert Habeck] hatte es eilig.', 'person m Robert Habeck: Klimaminister'],
    [
      'Das russische Staatsunternehmen [Gazprom] liefert nicht mehr.',
      'org Gazprom: Russisches Staatsunternehmen',
    ],
    ['Der russische Ölkonzern [Rosneft] liefert noch.', 'org Rosneft: Russischer Ölkonzern'],
    ['Das meldet die russische Zeitung [Kommersant].', 'org Kommersant: Russische Zeitung'],
    ['Um das Dorf [Wuhledar] wird wieder gekämpft.', 'city Wuhledar'],
    [
      'Der russische Schriftsteller [Wladimir Sorokin] lebt in Berlin.',
      'person m Wladimir Sorokin: Russischer Schriftsteller',
    ],
    ['Seine Frau [Jill] saß im Saal.', 'person f Jill'],
    ['[Herr Müller] ging früh.', 'person m Müller'],
    ['Das war [Merkels] Politik.', 'concept Merkel'],
    ['Der Kampfpanzer [Leopard 2] rollt.', 'weapon Leopard 2: Kampfpanzer'],
    ['Die [Iskander]-Raketen stehen an der Grenze.', 'weapon Iskander'],
    [
      'Jan Jansen kam zu spät. Warum, erklärte [Jansen] später.',
      'person Jan Jansen (surname Jansen)',
    ],
    ['Die Prüfer der [OPCW] kamen zurück.', 'org OPCW'],
    ['Lawrow traf Außenministerin [Baerbock].', 'person f Baerbock: Außenministerin'],
  ])('%s', (sentence, expected) => {
    expect(summary(sentence, 'de')).toBe(expected);
  });
});

describe('what German does not prove', () => {
  it.each([
    ['[Lawrow] traf Außenministerin Baerbock.', 'concept Lawrow'],
    ['Laut Präsident Biden ist [Lawrow] nicht zu trauen.', 'concept Lawrow'],
    ['Als der russische Präsident [Lawrow] traf, schneite es.', 'concept Lawrow'],
    ['Gestern empfing der deutsche Kanzler [Lawrow] in Berlin.', 'concept Lawrow'],
    ['Danach besuchte der Präsident [Lawrow] zu Hause.', 'concept Lawrow'],
    ['Am Tisch saßen der russische Präsident, [Lawrow] und Blinken.', 'concept Lawrow'],
    ['Der Bruder von [Lawrow], der Direktor einer Bank, schwieg.', 'concept Lawrow'],
    ['[Lawrow], Ministerin Baerbock und Präsident Biden sprachen miteinander.', 'concept Lawrow'],
    ['Der designierte Kanzler [Max Test] lacht.', 'person m Max Test'],
    ['Der prorussische Präsident [Max Test] lacht.', 'person m Max Test: Präsident'],
    ['Die Minister [Lawrow] und Blinken sprachen.', 'concept Lawrow'],
    ['Der russische Minister ging. [Lawrow] blieb.', 'concept Lawrow'],
    ['Der niederländische Trainer [Jan Test] tritt zurück.', 'person m Jan Test: Trainer'],
    ['Der [Runde Tisch] tagte.', 'concept Runde Tisch'],
  ])('%s', (sentence, expected) => {
    expect(summary(sentence, 'de')).toBe(expected);
  });
});
