import type { ConceptId, Lang, Role } from '../model/concept';
import { firstDay, lastDay, type PartialDate } from '../model/dates';
import type { Entity, Statement } from './answers';
import { chosen } from './chosen-langs';
import { plainText } from './plain-text';
import { best, itemOf, itemsOf, periodOf, standing } from './statements';
import { textsOf } from './texts-of';

/** What the roles of an item are made with. */
export interface RoleContext {
  readonly langs: readonly Lang[];
  /** The offices that the item names, by id. */
  readonly offices: ReadonlyMap<string, Entity>;
  readonly known: ReadonlySet<ConceptId>;
  readonly gender?: 'm' | 'f' | 'x' | undefined;
  /** The day on which Wikidata was asked: open roles are known to hold until then. */
  readonly today: PartialDate;
}

/** Offices (P39) that an item names. */
export function officesOf(entity: Entity): readonly string[] {
  return itemsOf(standing(entity, 'P39'));
}

/** Items in which the offices may be held: the glossary is asked which of them it knows. */
export function bodiesOf(entity: Entity, offices: RoleContext['offices']): readonly string[] {
  return standing(entity, 'P39').flatMap((statement) => bodies(statement, offices));
}

/** The offices held, earliest first, and how many have no name. */
export function rolesOf(
  entity: Entity,
  context: RoleContext,
): { readonly roles: readonly Role[]; readonly unnamed: number } {
  const statements = standing(entity, 'P39').filter(
    ({ mainsnak }) => mainsnak.snaktype !== 'novalue',
  );
  const dead = standing(entity, 'P570').some(({ mainsnak }) => mainsnak.snaktype !== 'novalue');
  const roles = statements.flatMap((statement) => {
    const role = roleOf(statement, context, dead);
    return role ? [{ office: itemOf(statement.mainsnak) ?? '', role }] : [];
  });
  roles.sort((a, b) => startOf(a.role).localeCompare(startOf(b.role)));
  return { roles: joined(roles), unnamed: statements.length - roles.length };
}

function roleOf(statement: Statement, context: RoleContext, dead: boolean): Role | null {
  const office = context.offices.get(itemOf(statement.mainsnak) ?? '');
  const title = office ? titleOf(office, context) : {};
  if (Object.keys(title).length === 0) return null;
  const { from, to } = periodOf(statement);
  const of = bodies(statement, context.offices).find((id) => context.known.has(id));
  return {
    title,
    ...(of && { of }),
    ...(from && { from }),
    // Nobody holds an office after death.
    ...(to ? { to } : dead ? { to: 'unknown' as const } : { asOf: context.today }),
  };
}

/** The office's name in each language, in the form for the holder where Wikidata has one. */
function titleOf(office: Entity, { langs, gender }: RoleContext): Record<Lang, string> {
  const forms = gender === 'f' ? 'P2521' : 'P3321';
  const own: Record<Lang, string> = {};
  for (const { mainsnak } of gender === 'x' || !gender ? [] : best(office, forms)) {
    const value = mainsnak.datavalue;
    if (value?.type !== 'monolingualtext' || !langs.includes(value.value.language)) continue;
    own[value.value.language] ??= plainText(value.value.text);
  }
  const all = { ...textsOf(office.labels), ...own };
  return Object.fromEntries(Object.entries(chosen(all, langs)).filter(([, text]) => text));
}

/** Where an office is held: what the statement says (P642, P1001), or else what the office does. */
function bodies({ mainsnak, qualifiers }: Statement, offices: RoleContext['offices']): string[] {
  const office = offices.get(itemOf(mainsnak) ?? '');
  const said = [...(qualifiers.P642 ?? []), ...(qualifiers.P1001 ?? [])];
  return [
    ...said.flatMap((snak) => itemOf(snak) ?? []),
    ...(office
      ? (['P1001', 'P2389', 'P17'] as const).flatMap((property) => itemsOf(best(office, property)))
      : []),
  ];
}

/** One role for terms that follow each other without a gap, as those of members of parliament. */
function joined(all: readonly { readonly office: string; readonly role: Role }[]): readonly Role[] {
  const last = new Map<string, Role>();
  const out: Role[] = [];
  for (const { office, role } of all) {
    const key = `${office} ${role.of}`;
    const before = last.get(key);
    const whole = before && continued(before, role);
    if (before && whole) out[out.indexOf(before)] = whole;
    else out.push(role);
    last.set(key, whole ?? role);
  }
  return out;
}

function continued(before: Role, next: Role): Role | null {
  if (!before.to || before.to === 'unknown' || !next.from) return null;
  const day = 86_400_000;
  if (Date.parse(firstDay(next.from)) > Date.parse(lastDay(before.to)) + day) return null;
  const { to: _to, asOf: _asOf, ...rest } = before;
  const { to, asOf } = next;
  const later = to && to !== 'unknown' && lastDay(to) < lastDay(before.to) ? before.to : to;
  return { ...rest, ...(later && { to: later }), ...(asOf && { asOf }) };
}

function startOf({ from, to }: Role): string {
  return from ? firstDay(from) : to && to !== 'unknown' ? firstDay(to) : '9999';
}
