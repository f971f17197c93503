import * as v from 'valibot';
import { Refusal } from '../../lib/messaging/listen';
import { type Concept, conceptSchema } from '../../lib/model/concept';
import { mostTogether } from '../../lib/model/entry';

const conceptsSchema = v.pipe(v.array(conceptSchema), v.maxLength(mostTogether));

/** Text of a file to which one of our pages gave an address. @throws Refusal */
export async function textAt(address: string): Promise<string> {
  if (!address.startsWith('blob:')) throw new Refusal('invalid', 'This is no file of ours.');
  const response = await fetch(address).catch(() => null);
  if (!response) throw new Refusal('invalid', 'The file cannot be read.');
  return response.text();
}

/** Concepts in such a file, each held to the schema. @throws Refusal */
export async function conceptsAt(address: string): Promise<readonly Concept[]> {
  const parsed = v.safeParse(conceptsSchema, JSON.parse(await textAt(address)));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Refusal('invalid', `${v.getDotPath(issue)}: ${issue.message}`);
}
