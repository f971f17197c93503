import type { Concept, ConceptId, Kind } from '../../model/concept';
import type { OfficeId } from '../words/offices';

/** Where an office is held, and what it is there; null: rightly held, but no office of ours. */
interface Seats {
  readonly in?: Partial<Readonly<Record<Kind, OfficeId | null>>>;
  /** Bodies where the same word is another office. */
  readonly but?: Readonly<Record<ConceptId, OfficeId | null>>;
  /** What it is when no body is named, where that is never in doubt. */
  readonly alone?: OfficeId;
}

const austria = 'Q40';
const britain = 'Q145';
const france = 'Q142';
const germany = 'Q183';
const union = 'Q458';
const unitedStates = 'Q30';

const governments = {
  [germany]: 'chancellor',
  [austria]: 'chancellor',
  Q29: 'president-of-government',
  Q38: 'president-of-council',
  Q225: 'president-of-council',
  Q27: 'taoiseach',
  Q148: 'premier',
  Q865: 'premier',
  Q423: 'premier',
  // Countries whose head of government is no Ministerpräsident in German.
  ...Object.fromEntries(
    [britain, france, 'Q31', 'Q16', 'Q408', 'Q664', 'Q668', 'Q17', 'Q843', 'Q837', 'Q869', 'Q854']
      .concat(['Q833', 'Q334', 'Q902', 'Q32', 'Q233', 'Q766'])
      .map((id) => [id, 'premier-minister' as const]),
  ),
} as const satisfies Readonly<Record<ConceptId, OfficeId>>;

const presidents = {
  [germany]: 'federal-president',
  [austria]: 'federal-president',
  Q39: null,
} as const;
const state = (office: OfficeId | null, but: Seats['but'] = {}): Seats => ({
  in: { country: office },
  but,
});

/** What a title stands for, whatever the language; the words for it are in `words/`. */
export const posts = {
  president: {
    in: { country: 'president', region: null, org: null },
    but: presidents,
    alone: 'president',
  },
  /** The same word where clubs and companies have them too. */
  presidency: { in: { country: 'president', region: null, org: null }, but: presidents },
  federalPresident: state(null, presidents),
  vicePresident: { in: { country: 'vice-president', org: null } },
  king: { in: { country: 'king' }, alone: 'king' },
  crownPrince: { in: { country: 'crown-prince' } },
  /** Wives of kings have the title too. */
  queen: state(null),
  pope: { alone: 'pope' },
  primeMinister: { in: { country: 'prime-minister', region: null }, but: governments },
  federalChancellor: {
    but: { [germany]: 'chancellor', [austria]: 'chancellor' },
    alone: 'chancellor',
  },
  chancellor: {
    but: {
      [germany]: 'chancellor',
      [austria]: 'chancellor',
      [britain]: 'chancellor-of-the-exchequer',
    },
  },
  deputyPrimeMinister: state('deputy-prime-minister', { [germany]: null, [austria]: null }),
  foreign: {
    in: { country: 'foreign-minister' },
    but: {
      [unitedStates]: 'secretary-of-state',
      [britain]: 'foreign-secretary',
      [union]: 'high-representative',
      Q237: null,
    },
  },
  /** A civil servant where the minister is called otherwise. */
  foreignSecretary: state(null, { [britain]: 'foreign-secretary' }),
  attorneyGeneral: state(null, { [unitedStates]: 'attorney-general' }),
  secretaryOfState: { but: { [unitedStates]: 'secretary-of-state' } },
  foreignPolicy: { but: { [union]: 'high-representative' } },
  defence: state('defence-minister', {
    [unitedStates]: 'defence-secretary',
    [britain]: 'uk-defence-secretary',
    [france]: 'armed-forces-minister',
  }),
  finance: state('finance-minister', {
    [unitedStates]: 'treasury-secretary',
    [britain]: 'chancellor-of-the-exchequer',
  }),
  interior: state('interior-minister', {
    [unitedStates]: 'us-interior-secretary',
    [britain]: 'home-secretary',
  }),
  justice: state('justice-minister', {
    [unitedStates]: 'attorney-general',
    [britain]: 'justice-secretary',
  }),
  economy: state('economy-minister', { [unitedStates]: null, [britain]: 'business-secretary' }),
  health: state('health-minister', {
    [unitedStates]: 'us-health-secretary',
    [britain]: 'health-secretary',
  }),
  education: state('education-minister', {
    [unitedStates]: 'us-education-secretary',
    [britain]: 'education-secretary',
  }),
  agriculture: state('agriculture-minister', { [unitedStates]: null, [britain]: null }),
  environment: state('environment-minister', {
    [unitedStates]: null,
    [britain]: 'environment-secretary',
  }),
  /** A minister of something else, or of nothing that is said. */
  minister: { in: { country: null, region: null } },
  ambassador: state('ambassador'),
  governor: { in: { region: 'governor', org: null } },
  senator: { in: { country: 'senator', region: 'senator' } },
  mayor: { in: { city: 'mayor', region: null }, alone: 'mayor' },
  leader: { in: { party: 'party-leader', country: null, region: null, org: null } },
  partyLeader: { in: { party: 'party-leader' } },
  chair: { in: { party: 'party-chair', org: null } },
  parliamentaryLeader: { in: { party: 'parliamentary-leader' } },
  oppositionLeader: state('opposition-leader'),
  candidate: state('presidential-candidate'),
  chief: {
    in: { party: 'party-leader', org: null, building: null },
    but: { Q7184: 'secretary-general', Q1065: 'secretary-general' },
  },
  secretaryGeneral: { in: { org: 'secretary-general', party: null } },
  directorGeneral: { in: { org: 'director-general' } },
  executive: { in: { org: 'chief-executive' } },
  commissioner: { but: { [union]: 'commissioner', Q8880: 'commissioner' }, alone: 'commissioner' },
  spokesperson: { in: { org: 'spokesperson', building: 'spokesperson', party: null } },
  chiefOfDefence: state('chief-of-defence', { [unitedStates]: 'joint-chiefs-chair' }),
  securityAdviser: state('national-security-adviser'),
  /** An envoy, a general: his country is the body. */
  servant: { in: { country: null, org: null } },
  /** An office in a company or body, whose holder has a country of his own. */
  functionary: { in: { org: null, party: null } },
  /** Princes and the like: their title is as good as part of the name. */
  royal: {},
  /** No body of ours can be where it is held. */
  other: {},
} as const satisfies Readonly<Record<string, Seats>>;
export type Post = keyof typeof posts;

/** What holding a post in a body is: the office where it is one of ours; null when it cannot be. */
export function officeIn(post: Post, body: Concept): { readonly office?: OfficeId } | null {
  const seats: Seats = posts[post];
  const other = seats.but && Object.hasOwn(seats.but, body.id) ? seats.but[body.id] : undefined;
  const office = other === undefined ? seats.in?.[body.kind] : other;
  if (office === undefined) return null;
  return office === null ? {} : { office };
}

/** What a post is when no body is named. */
export function officeAlone(post: Post): OfficeId | undefined {
  const seats: Seats = posts[post];
  return seats.alone;
}
