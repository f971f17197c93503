import { wordSet } from '../../recognition/words/word-set';
import type { Reading } from '../reading';

/** Endings of Slavic and like names, after which an -s is always a genitive. */
const foreign =
  /(?:ov|ev|ow|ew|ski|sky|skij|skyj|enko|enka|wicz|vić|vic|itsj|itsch|itch|adze|idze|shvili|jan|yan)s$/i;
/** Dutch: what somebody has. Without one of these the -s may be the name's own (`Peeters woont`). */
const possessions =
  wordSet(`woorden woordvoerder woordvoerster regering partij leger beleid plan plannen
  uitspraak uitspraken voorstel voorstellen bezoek vrouw man zoon dochter broer zus vader moeder
  advocaat advocaten opvolger opvolgster voorganger kabinet team toespraak reactie aanhang aanhangers
  aanhanger bondgenoten bondgenoot kamp troepen hand rechterhand gezicht leven dood huis kantoor
  positie rol keuze besluit aanval oorlog campagne ministerie medewerker medewerkers adviseur adviseurs
  collega collega's vriend vrienden land bedrijf macht bewind vertrek komst aftreden verklaring brief
  optreden ogen eigen nieuwe oude laatste eerste invloed idee ideeën politiek`);
const mayHaveGenitive = /\p{L}{3,}[^sxzß\s]s$/iu;

/**
 * A name without the genitive -s of Dutch and German, where it is proved to be one: the name stands
 * in the text without it, nobody's name ends so, or what is owned follows.
 * @param name normalised, one or more words
 * @param end the token behind it
 */
export function withoutGenitive(reading: Reading, name: string, end: number): string {
  const { lang, tokens } = reading;
  if ((lang !== 'nl' && lang !== 'de') || !mayHaveGenitive.test(name)) return name;
  const bare = name.slice(0, -1);
  const last = bare.split(' ').at(-1) ?? bare;
  const next = tokens[end];
  const proved =
    tokens.some(({ text }) => text === last) ||
    foreign.test(name) ||
    (lang === 'nl' ? possessions.has(next?.key ?? '') : ownsGerman(reading, end));
  return proved ? bare : name;
}

/** `Merkels Politik`, `Merkels neue Politik`: a noun follows, with an adjective at most. */
function ownsGerman({ tokens }: Reading, end: number): boolean {
  const [next, after] = tokens.slice(end, end + 2);
  const isNoun = (text: string | undefined) => /^\p{Lu}\p{Ll}{2,}/u.test(text ?? '');
  if (isNoun(next?.text)) return true;
  return /^\p{Ll}+(?:e|er|en|em|es)$/u.test(next?.text ?? '') && isNoun(after?.text);
}
