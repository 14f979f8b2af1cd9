/** What may be set at each switch: as JSON from the page or a program, and as text on the command line. */
import * as v from 'valibot';
import type { Json } from '../json';
import { faultNamed } from './fault-names';
import { type FaultKind, type FaultSwitch, faultTable } from './fault-table';
import type { FaultChange } from './faults';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const json = v.custom<Json>((value) => value !== undefined);

const schemas: Readonly<Record<Exclude<FaultKind, 'choice'>, v.GenericSchema>> = {
  flag: v.boolean(),
  count,
  text: v.string(),
  list: v.array(v.string()),
  rate: v.strictObject({ oneIn: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  execution: v.strictObject({
    atCall: count,
    function: v.string(),
    args: v.array(json),
    user: v.exactOptional(v.string()),
    formId: v.exactOptional(v.string()),
  }),
};

const schemaOf = ({ kind, choices = [] }: FaultSwitch): v.GenericSchema =>
  kind === 'choice' ? v.picklist(choices) : schemas[kind];

const entries = Object.fromEntries(
  faultTable.map((one) => [one.name, v.exactOptional(v.nullable(schemaOf(one)))] as const),
);

/** What `POST /api/faults` takes; `null` turns a switch off. */
export const faultChange = v.strictObject(entries) as unknown as v.GenericSchema<FaultChange>;

/** Reads `name=value` as the command line has it; `off` turns a switch off. Throws what is wrong with it. */
export const faultFromText = (text: string): FaultChange => {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--fault takes name=value, not ${text}`);
  const one = faultNamed(text.slice(0, at));
  const given = text.slice(at + 1);
  const read = v.safeParse(faultChange, { [one.name]: given === 'off' ? null : valueFrom(one.kind, given) });
  if (!read.success) throw new Error(`--fault ${one.name} takes ${wanted(one)}, or off; not ${given}`);
  return read.output;
};

const valueFrom = (kind: FaultKind, text: string): unknown => {
  if (kind === 'count') return /^\d+$/.test(text) ? Number(text) : text;
  if (kind === 'rate') return /^\d+$/.test(text) ? { oneIn: Number(text) } : text;
  if (kind === 'flag') return text === 'true' || (text === 'false' ? false : text);
  if (kind === 'list') return text.split(',');
  return kind === 'execution' ? jsonFrom(text) : text;
};

const jsonFrom = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const forms: Readonly<Record<Exclude<FaultKind, 'choice'>, string>> = {
  flag: 'true or false',
  count: 'a whole number',
  text: 'text',
  list: 'names with commas between them',
  rate: 'a whole number from 1: one in so many',
  execution: '{"atCall": 3, "function": "…", "args": []}',
};

/** What a switch takes, in words. */
export const wanted = ({ kind, choices = [] }: FaultSwitch): string =>
  kind === 'choice' ? choices.join(' or ') : forms[kind];
