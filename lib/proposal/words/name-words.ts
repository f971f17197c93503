import { wordSet } from '../../recognition/words/word-set';

/** Words in lower case that belong to a person's name: `Ursula von der Leyen`. */
export const particles =
  wordSet(`van von der den de da di du del della dos das la le ten ter te 't zu
  zur bin ibn al el ben y e d'`);

/** What companies end their names with, by law; without dots, in lower case. */
export const companySuffixes = wordSet(`bv nv vof inc llc llp ltd plc corp co company corporation
  gmbh ag kg kgaa se ev sa sas sarl sasu spa srl ab oy oyj as asa aps oao ooo pao zao pjsc jsc holding
  holdings group groep gruppe groupe`);

/** Words for bodies inside a name, which then is no person's: `Deutsche Bank`, `Justice Department`. */
export const bodyWords = wordSet(`bank party partij partei parti union unie university universiteit
  universität université institute instituut institut ministry ministerie ministerium ministère
  department departement council raad rat conseil commission commissie kommission committee comité
  komitee agency agentschap agentur agence association vereniging verein verband foundation stichting
  stiftung fondation federation federatie föderation fédération league liga ligue organisation
  organization organisatie airlines airways motors electric dynamics industries systems technologies
  technology energy oil petroleum pharma pharmaceuticals news times post telegraph herald tribune
  gazette office bureau court hof gericht tribunal museum hospital ziekenhuis krankenhaus hôpital
  front movement beweging bewegung mouvement alliance alliantie allianz army leger armee armée police
  politie polizei service services dienst fund fonds trust club society société gesellschaft network
  partners capital securities insurance railways assembly parliament parlement parlament senate
  congress congres kongress campaign campagne coalition coalitie koalition`);

/** Words for what is agreed inside a name: `Verdrag van Lissabon`. */
export const agreementWords =
  wordSet(`treaty verdrag vertrag traité agreement akkoord abkommen accord
  accords akkoorden convention conventie konvention pact pakt protocol protokoll protocole`);

/** Words for persons that are written with a point. */
export const pointed = wordSet('dr mr mrs ms mme mlle dhr mevr prof st');

/** Names in 's that are whole: they are not possessives. */
export const possessiveNames =
  wordSet(`moody's poor's mcdonald's lloyd's sotheby's christie's levi's macy's
  domino's wendy's kellogg's sainsbury's`);
