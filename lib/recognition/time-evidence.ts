import type { Concept } from '../model/concept';
import { firstDay, lastDay, type PartialDate, yearsBetween } from '../model/dates';
import type { Evidence } from '../model/mention';
import { rolesAt } from '../model/roles';
import type { Sighting } from './sighting';
import { weights } from './weights';

/** Years after death in which the news still names somebody without a full name. */
const remembered = 10;

/** Evidence from the article's date: in office, not yet in public life, not alive, name not in use. */
export function timeEvidence({ concept, form, article: { date } }: Sighting): Evidence[] {
  if (date === null) return [];
  const found: Evidence[] = [];
  const { from } = form.term;
  if (from && firstDay(from) > lastDay(date)) {
    found.push({ code: 'not-yet', points: weights.notYet, text: from });
  }
  if (!isAbout(concept, date)) found.push({ code: 'not-alive', points: weights.notAlive });
  if (concept.kind !== 'person' || !concept.roles?.length) return found;
  if (rolesAt(concept, date).length > 0) {
    found.push({ code: 'role-then', points: weights.roleThen });
  } else if (concept.roles.every((role) => role.from && firstDay(role.from) > lastDay(date))) {
    found.push({ code: 'not-yet', points: weights.notYet });
  }
  return found;
}

/** Persons are forgotten; states and treaties stay in the news by their own names. */
function isAbout({ kind, life }: Concept, date: PartialDate): boolean {
  if (life?.from && firstDay(life.from) > lastDay(date)) return false;
  return kind !== 'person' || !life?.to || yearsBetween(life.to, date) < remembered;
}
