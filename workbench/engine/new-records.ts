// Tabs, protections and charts before anything was said of them, and as an earlier version may have kept them.
import type { Area } from '../world/cells';
import type { ChartRecord, ProtectionRecord, TabRecord } from './tab-record';

/** A new tab has 1000 rows and 26 columns. */
export const newTabRecord = (id: number, engineId: number, engineName: string, name: string): TabRecord => ({
  id,
  engineId,
  engineName,
  name,
  hidden: false,
  rows: 1000,
  columns: 26,
  formUrl: null,
  marks: [],
  color: null,
  notes: [],
  validations: [],
  metadata: [],
  protections: [],
  charts: [],
  merges: [],
  conditionalRules: [],
  filter: null,
  bandings: [],
  groups: [],
  groupControls: { rows: 'AFTER', columns: 'AFTER' },
  images: [],
  rightToLeft: false,
  hiddenGridlines: false,
  looks: [],
  richTexts: [],
});

const protectionDefaults = { editors: null, domainEdit: false, namedRange: null, unprotected: [] };
const chartDefaults = {
  offsetX: 0,
  offsetY: 0,
  headers: 0,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenStrategy: 'IGNORE_BOTH',
  transpose: false,
};

/** A tab as an earlier version may have kept it: what it lacks stands at its default. */
export const tabRecordFrom = (kept: TabRecord): TabRecord => ({
  ...newTabRecord(kept.id, kept.engineId, kept.engineName, kept.name),
  ...kept,
  protections: kept.protections.map((one) => ({ ...protectionDefaults, ...one })),
  charts: kept.charts.map((one) => ({ ...chartDefaults, ...one })),
});

/** A protection or a chart before anything was said of it. */
export const newProtection = (id: number, area: Area | null): ProtectionRecord => ({
  ...protectionDefaults,
  id,
  area,
  description: '',
  warningOnly: false,
});

export const newChart = (id: number): ChartRecord => ({
  ...chartDefaults,
  id,
  type: 'COLUMN',
  ranges: [],
  options: {},
  row: 1,
  column: 1,
});
