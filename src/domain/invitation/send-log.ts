// The send log: one row a message, found by its key wherever staff have moved it.
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import type { ChildValues } from './merge-sections';
import { isSliceId } from './slice-id';

/**
 * `letter` and `call` are messages that cannot be mailed; `unknown` may or may not have arrived; `handed over` is another workbook's to
 * send; `canceled` was taken out by a person, who can put it back.
 */
export const sendStates = [
  'open',
  'claimed',
  'sent',
  'failed',
  'unknown',
  'letter',
  'call',
  'handed over',
  'canceled',
] as const;

export type SendState = (typeof sendStates)[number];

/** What a message is at, as its cells say it. */
export interface LogCells {
  readonly state: SendState;
  readonly run: string;
  /** Place in its run, counted from 1; 0 where it is in none. */
  readonly order: number;
  readonly claimedUntil: string;
  /** PV12: the day, never the time. */
  readonly day: string;
  readonly why: string;
  /** Whose account sends it or sent it, by address; empty where nobody knows or none does. */
  readonly sender: string;
}

export interface LogRow extends LogCells {
  readonly row: number;
}

/** One message. A row that staff doubled is still one message. */
export interface LogEntry {
  readonly key: string;
  readonly campaign: string;
  readonly unit: string;
  readonly guardians: readonly string[];
  readonly familyName: string;
  readonly guardianFirstName: string;
  readonly schools: string;
  /** Those whom the message is about; none where it names nobody. */
  readonly children: readonly ChildValues[];
  readonly address: string;
  readonly phone: string;
  readonly language: string;
  readonly state: SendState;
  /** The slice of another workbook's campaign that it came with; empty where it was confirmed here. */
  readonly slice: string;
  /** Its own link, finished where it was confirmed; empty where the link is made here or is the same for all. */
  readonly link: string;
  /** At least one; the first holds the state. */
  readonly rows: readonly [LogRow, ...LogRow[]];
}

export const sendLogShape: SheetShape = {
  role: 'sendLog',
  columns: [
    { code: 'log.key', kind: 'text', width: 190, required: true },
    { code: 'log.campaign', kind: 'text', width: 100, required: true },
    { code: 'log.unit', kind: 'text', width: 110, required: true },
    { code: 'log.guardians', kind: 'text', width: 130 },
    { code: 'log.familyName', kind: 'text', width: 150, required: true },
    { code: 'log.guardianFirstName', kind: 'text', width: 130 },
    { code: 'log.schools', kind: 'text', width: 200 },
    { code: 'log.children', kind: 'text', width: 200 },
    { code: 'log.address', kind: 'text', width: 230, required: true },
    { code: 'log.phone', kind: 'text', width: 130 },
    { code: 'log.language', kind: 'text', width: 90, required: true },
    { code: 'log.state', kind: 'text', width: 90, required: true },
    { code: 'log.run', kind: 'text', width: 90, required: true },
    { code: 'log.order', kind: 'text', width: 70, required: true },
    { code: 'log.claimedUntil', kind: 'text', width: 120, required: true },
    { code: 'log.day', kind: 'text', width: 100 },
    { code: 'log.why', kind: 'text', width: 320 },
    { code: 'log.sender', kind: 'text', width: 220 },
    { code: 'log.slice', kind: 'text', width: 110 },
    { code: 'log.link', kind: 'text', width: 120 },
  ],
};

const between = ' · ';

const oneLine = (text: string): string => text.replace(/[\s·]+/g, ' ').trim();

/** One line a child, its first name and its school, as a person reads it. */
export const childrenText = (children: readonly ChildValues[]): string =>
  children.map(({ firstName, school }) => `${oneLine(firstName)}${between}${oneLine(school)}`).join('\n');

const childrenIn = (text: string): readonly ChildValues[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [firstName = '', school = ''] = line.split('·').map((part) => part.trim());
      return { firstName, school };
    });

/** Of two rows of one message the one that is further on holds: nothing is sent because a row was copied. */
const furthestFirst: readonly SendState[] = [
  'sent',
  'unknown',
  'claimed',
  'handed over',
  'failed',
  'call',
  'letter',
  'canceled',
  'open',
];

/** A word that we did not write keeps the row from being sent. */
const stateOf = (text: string): SendState => sendStates.find((state) => state === text.toLowerCase()) ?? 'unknown';

/** The key names campaign and unit, and a guardian's unit its guardian: cells that do not fit came from another row. */
const isOfOneMessage = ({ key, unit, guardians }: Pick<LogEntry, 'key' | 'unit' | 'guardians'>): boolean => {
  const [kind, guardian = ''] = (unit.split('/')[0] ?? '').split(':');
  const named = guardians.filter((id) => id !== '');
  return key.endsWith(`/${unit}`) && (kind !== 'g' || named.length === 0 || named.includes(guardian));
};

/** What can be known here of a message that another workbook has. */
const away: readonly SendState[] = ['handed over', 'sent', 'failed', 'unknown'];

/**
 * The state that holds, where staff may have sorted one column by itself or typed over a cell. A row that carries a run is that run's
 * until its outcome is written; a state that the row's day does not bear out is *unknown*: nothing is sent, and a person looks.
 */
const stateThatHolds = ({ state, run, day }: Pick<LogRow, 'state' | 'run' | 'day'>, hasDays: boolean): SendState => {
  // Handed over: whatever is typed here, another workbook sends it.
  if (isSliceId(run)) return away.includes(state) ? state : 'handed over';
  if (run !== '') return 'claimed';
  if ((state === 'open' || state === 'claimed') && day !== '') return 'unknown';
  return state === 'sent' && day === '' && hasDays ? 'unknown' : state;
};

const rank = ({ state }: LogRow): number => furthestFirst.indexOf(state);

type TextIn = (code: string) => string;

interface RowFacts {
  readonly row: number;
  readonly message: Pick<LogEntry, 'key' | 'unit' | 'guardians'>;
  readonly hasDays: boolean;
}

const rowIn = (text: TextIn, { row, message, hasDays }: RowFacts): LogRow => {
  const [state, run, day] = [stateOf(text('state')), text('run'), text('day')];
  return {
    row,
    state: isOfOneMessage(message) ? stateThatHolds({ state, run, day }, hasDays) : 'unknown',
    run,
    order: Number(text('order')) || 0,
    claimedUntil: text('claimedUntil'),
    day,
    why: text('why'),
    sender: text('sender'),
  };
};

/** What the message is, as its first row in the sheet says it. */
const messageIn = (text: TextIn): Omit<LogEntry, 'state' | 'rows'> => ({
  key: text('key'),
  campaign: text('campaign'),
  unit: text('unit'),
  guardians: text('guardians').split(/,\s*/),
  familyName: text('familyName'),
  guardianFirstName: text('guardianFirstName'),
  schools: text('schools'),
  children: childrenIn(text('children')),
  address: text('address'),
  phone: text('phone'),
  language: text('language'),
  slice: text('slice'),
  link: text('link'),
});

/** The messages of the log, in its order, each once; a row without a key is none of ours. */
export const logEntriesOf = ({ records, columns }: Table): readonly LogEntry[] => {
  const entries = new Map<string, LogEntry>();
  for (const { row, cells } of records) {
    const text = (code: string): string => textOf(cells[`log.${code}`]);
    const key = text('key');
    if (key === '') continue;
    const message = messageIn(text);
    const place = rowIn(text, { row, message, hasDays: columns.has('log.day') });
    const before = entries.get(key);
    const rows = [...(before?.rows ?? []), place].sort((one, other) => rank(one) - rank(other));
    const [first = place, ...others] = rows;
    entries.set(key, { ...(before ?? message), state: first.state, rows: [first, ...others] });
  }
  return [...entries.values()];
};

/** The cells by column code, to be written. Text throughout, so that one number format serves the block. */
export const codedCells = ({
  state,
  run,
  order,
  claimedUntil,
  day,
  why,
  sender,
}: LogCells): { readonly [code: string]: string } => ({
  'log.state': state,
  'log.run': run,
  'log.order': order === 0 ? '' : String(order),
  'log.claimedUntil': claimedUntil,
  'log.day': day,
  'log.why': why,
  'log.sender': sender,
});
