import { describe, expect, it } from 'vitest';
import { summary } from '../../../tests/fixtures/proposal/proposed';

describe('proposals from English', () => {
  it.each([
    ['[President Joe Biden] flew home on Monday.', 'person Joe Biden: President #president'],
    [
      'The Russian Foreign Minister [Sergei Lavrov] denied it.',
      'person Sergei Lavrov: Minister of Foreign Affairs #foreign-minister @Russia',
    ],
    [
      "Russia's foreign minister, [Sergei Lavrov], denied it.",
      'person Sergei Lavrov: Minister of Foreign Affairs #foreign-minister @Russia',
    ],
    [
      "[Sergei Lavrov], Russia's foreign minister, denied it.",
      'person Sergei Lavrov: Minister of Foreign Affairs #foreign-minister @Russia',
    ],
    [
      'Mr Lavrov met Sergei [Shoigu], the defence minister of Russia, at noon.',
      'person Sergei Shoigu (surname Shoigu): Minister of Defence #defence-minister @Russia',
    ],
    [
      'U.S. Secretary of State [Antony Blinken] landed in Paris.',
      'person Antony Blinken: Secretary of State #secretary-of-state @United States',
    ],
    [
      'British Foreign Secretary [Liz Truss] landed too.',
      'person Liz Truss: Foreign Secretary #foreign-secretary @United Kingdom',
    ],
    [
      'NATO Secretary General [Jens Stoltenberg] was firm.',
      'person Jens Stoltenberg: Secretary General #secretary-general @NATO',
    ],
    [
      'EU foreign policy chief [Josep Borrell] was disappointed.',
      'person Josep Borrell: High Representative for Foreign Affairs #high-representative @European Union',
    ],
    [
      'Former U.S. president [Barack Obama] wrote a book.',
      'person Barack Obama: President #president @United States ended',
    ],
    [
      'Acting British Prime Minister [Jane Doe] resigned.',
      'person Jane Doe: Prime Minister #premier-minister @United Kingdom acting',
    ],
    [
      'The Kremlin spokesman [Dmitry Peskov] laughed.',
      'person m Dmitry Peskov: spokesperson #spokesperson @Kremlin',
    ],
    [
      'Russian Deputy Foreign Minister [Sergei Ryabkov] was clear.',
      'person Sergei Ryabkov: Deputy Foreign Minister @Russia',
    ],
    [
      'Amsterdam mayor [Femke Halsema] opened the market.',
      'person Femke Halsema: Mayor #mayor @Amsterdam',
    ],
    ['Tesla boss [Elon Musk] tweeted again.', 'person Elon Musk: boss @Tesla'],
    [
      '[Jane Doe] (45), the mayor of Springfield, was proud.',
      'person Jane Doe: mayor of Springfield',
    ],
    [
      "Germany's new chancellor, [Olaf Scholz], was silent.",
      'person Olaf Scholz: Chancellor #chancellor @Germany',
    ],
    [
      'U.S. Trade Representative [Robert Lighthizer] signed.',
      'person Robert Lighthizer: Trade Representative',
    ],
    [
      'The defence contractor [Northrop Grumman] rose sharply.',
      'org Northrop Grumman: Defence contractor',
    ],
    ['The Russian newspaper [Kommersant] had the story.', 'org Kommersant: Russian newspaper'],
    ['[Kommersant], a Russian newspaper, had the story.', 'org Kommersant: Russian newspaper'],
    ['The Russian state oil company [Rosneft] delivers.', 'org Rosneft: Russian state oil company'],
    ['The village of [Vuhledar] was shelled again.', 'city Vuhledar'],
    ['They fired two [Iskander] missiles at the port.', 'weapon Iskander'],
    ['Fighters of the [Wagner] group, which denies it, were seen.', 'org Wagner'],
    [
      'The Russian writer [Vladimir Sorokin] lives in Berlin.',
      'person Vladimir Sorokin: Russian writer',
    ],
    ['His wife [Jill Biden] was in the hall.', 'person f Jill Biden'],
    ['[Mr. Smith] left early.', 'person m Smith'],
    ["It was [Putin's] idea.", 'concept Putin'],
    ["Shares of [Moody's] fell.", "concept Moody's"],
    ['The board of [General Motors] met.', 'org General Motors'],
    ['Joe Biden came late. Later [Biden] explained why.', 'person Joe Biden (surname Biden)'],
    ['Inspectors of the [OPCW] came back.', 'org OPCW'],
    ['[Russian Foreign Minister] is a hard job.', 'office Russian Foreign Minister'],
    ['Lavrov met foreign minister [Doe].', 'person Doe: foreign minister'],
    ['Troops left under President [Trump] last year.', 'person Trump: President #president'],
  ])('%s', (sentence, expected) => {
    expect(summary(sentence, 'en')).toBe(expected);
  });
});

describe('what English does not prove', () => {
  it.each([
    ['[Lavrov] met Foreign Minister Jane Doe.', 'concept Lavrov'],
    ['According to President Biden, [Lavrov] cannot be trusted.', 'concept Lavrov'],
    ['He told the president [Lavrov] would come.', 'concept Lavrov'],
    ['The company [Musk] founded is growing.', 'concept Musk'],
    ['The village [Lavrov] visited is small.', 'concept Lavrov'],
    ['Biden, [Macron], the German chancellor, and others had fish.', 'concept Macron'],
    ['He met [Lavrov], the German chancellor, and Antony Blinken.', 'concept Lavrov'],
    ['The lawyer of [Lavrov], the head of a bank, was silent.', 'concept Lavrov'],
    ['In Russia President [Biden] is seen as weak.', 'person Biden: President #president'],
    ['The club president [Joan Test] resigned.', 'person Joan Test: president'],
    ['Presidents [Biden] and Macron met.', 'concept Biden'],
    ['Shadow Foreign Secretary [Jane Doe] laughed.', 'person Jane Doe'],
    ['The US-backed president [Jane Doe] laughed.', 'person Jane Doe: president'],
    ['The Dutch coach [Jane Doe] resigned.', 'person Jane Doe: coach'],
    ['Russia was warned by the minister. [Lavrov] stayed.', 'concept Lavrov'],
  ])('%s', (sentence, expected) => {
    expect(summary(sentence, 'en')).toBe(expected);
  });
});
