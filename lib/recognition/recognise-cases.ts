/** A sentence with what is to be linked in it, `surface = concept = sense`, in order. */
export interface RecognitionCase {
  readonly text: string;
  readonly date?: string | null;
  readonly links: readonly string[];
}

const government = 'x:kremlin-government';

/** Against the small glossary of tests/fixtures/glossary. Lines are blocks. */
export const cases: Readonly<Record<string, readonly RecognitionCase[]>> = {
  nl: [
    {
      text: 'Rusland en Wit-Rusland oefenen samen.',
      links: ['Rusland = Q159', 'Wit-Rusland = Q184'],
    },
    { text: 'De Wit-Russische grens', links: ['Wit-Russische = Q184'] },
    { text: 'Zuid-Rusland kampt met hitte.', links: [] },
    { text: 'Ruslands leger', links: ['Ruslands = Q159'] },
    { text: 'Een pro-Russische betoging', links: ['Russische = Q159'] },
    { text: 'De Russen en een Russin', links: ['Russen = Q159', 'Russin = Q159'] },
    { text: 'Een rus is in Brabant een plant.', links: [] },
    { text: 'De NAVO-chef en de NAVO-troepen', links: ['NAVO = Q7184', 'NAVO = Q7184'] },
    { text: 'De NAVO-Rusland-raad', links: ['NAVO = Q7184', 'Rusland = Q159'] },
    { text: 'De Rusland-correspondent', links: ['Rusland = Q159'] },
    { text: 'Nieuwe S-400-luchtafweerraketten', links: ['S-400 = Q11173'] },
    { text: 'De VS wacht af; het vs. dat, de vs en vSamen.', links: ['VS = Q30'] },
    { text: 'De Verenigde\u00A0Staten', links: ['Verenigde\u00A0Staten = Q30'] },
    { text: 'de verenigde staten van ontbinding', links: [] },
    { text: 'De lampjes blinken. Blinken doen ze.', links: [] },
    {
      text: 'Minister Blinken sprak. Blinken ging daarna.',
      links: ['Blinken = Q7821917', 'Blinken = Q7821917'],
    },
    {
      text: 'De Amerikaanse minister van Buitenlandse Zaken Blinken zei dat.',
      links: ['Amerikaanse = Q30', 'Blinken = Q7821917'],
    },
    {
      text: 'Antony Blinken kwam aan. Volgens Blinken is het laat.',
      links: ['Antony Blinken = Q7821917', 'Blinken = Q7821917'],
    },
    { text: 'NAVO-chef Stoltenberg belde.', links: ['NAVO = Q7184', 'Stoltenberg = Q57665'] },
    {
      text: 'Volgens meneer Lavrov en Lavrovs woordvoerder',
      links: ['Lavrov = Q58217', 'Lavrovs = Q58217'],
    },
    { text: 'De schilder Piet Lavrov exposeert.', links: [] },
    { text: 'Dit eist Moskou.', links: [`Moskou = Q649 = ${government}`] },
    { text: 'In Moskou sneeuwt het.', links: ['Moskou = Q649'] },
    { text: 'een top in Brussel en Moskou', links: ['Brussel = Q239', 'Moskou = Q649'] },
    {
      text: 'De EU vergadert. Het antwoord van Brussel komt.',
      links: ['EU = Q458', 'Brussel = Q239 = Q458'],
    },
    {
      text: 'Mail lavrov@rusland.example of @Rusland, zie https://rusland.example/Rusland',
      links: [],
    },
    { text: '#Rusland is trending', links: ['Rusland = Q159'] },
    { text: 'URSULA VON DER LEYEN SPREEKT', links: ['URSULA VON DER LEYEN = Q57434'] },
    {
      text: 'Ursula von der Leyen kwam. Von der Leyen lachte.',
      links: ['Ursula von der Leyen = Q57434', 'Von der Leyen = Q57434'],
    },
    { text: '', links: [] },
  ],
  en: [
    { text: "Russia's answer and the U.S. reply.", links: ['Russia = Q159', 'U.S. = Q30'] },
    { text: 'They told us to wait. IT WAS US.', links: [] },
    { text: 'Let us wait for the US and the EU.', links: ['US = Q30', 'EU = Q458'] },
    {
      text: 'Secretary of State Antony Blinken met Sergey Lavrov.',
      links: ['Antony Blinken = Q7821917', 'Sergey Lavrov = Q58217'],
    },
    { text: 'Kate Bush sang. Bush was on tour.', date: '2003-01-01', links: [] },
    { text: 'Paris Hilton waved.', links: [] },
    {
      text: 'Moscow says no, said officials in Moscow.',
      links: [`Moscow = Q649 = ${government}`, 'Moscow = Q649'],
    },
    { text: 'Talks in Moscow Wednesday', links: ['Moscow = Q649'] },
  ],
  de: [
    { text: 'Die russischen Truppen in Russland', links: ['russischen = Q159', 'Russland = Q159'] },
  ],
  fr: [
    {
      text: "L'armée russe et les troupes russes de Russie",
      links: ['russe = Q159', 'russes = Q159', 'Russie = Q159'],
    },
  ],
};
