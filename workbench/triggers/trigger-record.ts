// Installable triggers as they are kept.
import type { Collection } from '../world/store';
import type { ClockRule } from './clock-rule';

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
export type TriggerSource = 'CLOCK' | 'SPREADSHEETS' | 'FORMS';

export interface TriggerRecord {
  readonly uid: string;
  readonly function: string;
  /** Whoever made it: it runs as that person, and nobody else sees it. */
  readonly user: string;
  readonly event: TriggerEvent;
  readonly source: TriggerSource;
  /** The spreadsheet or form; null for the clock. */
  readonly sourceId: string | null;
  /** The document in which it was made. */
  readonly document: string;
  readonly rule: ClockRule | null;
  /** Milliseconds since 1970; null for what the clock does not start, or does not start again. */
  readonly nextAt: number | null;
}

/** What the builders know of a trigger when it is made. */
export type NewTrigger = Pick<TriggerRecord, 'event' | 'source' | 'sourceId' | 'rule' | 'nextAt'>;

export interface Triggers {
  readonly list: () => readonly TriggerRecord[];
  readonly put: (record: TriggerRecord) => void;
  readonly delete: (uid: string) => void;
}

/** What was kept before there were other triggers than hourly ones. */
interface HourlyRecord {
  readonly uid: string;
  readonly function: string;
  readonly user: string;
  readonly everyHours: number;
  readonly nextAt: number;
}

/** The triggers of a world, those of an earlier version among them. */
export const triggersIn = (records: Collection<TriggerRecord | HourlyRecord>): Triggers => ({
  list: () => records.list().map((record) => ('everyHours' in record ? hourly(record) : record)),
  put: (record) => records.put(record.uid, record),
  delete: records.delete,
});

const hourly = ({ everyHours, ...record }: HourlyRecord): TriggerRecord => ({
  ...record,
  event: 'CLOCK',
  source: 'CLOCK',
  sourceId: null,
  document: '',
  rule: { unit: 'hours', count: everyHours },
});
