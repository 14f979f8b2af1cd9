// A store that an earlier version of the workbench kept goes on being read (design.md 4, a real store).
import { bookRecordFrom } from '../../workbench/engine/book-record';
import { newTabRecord, tabRecordFrom } from '../../workbench/engine/new-records';
import type { TabRecord } from '../../workbench/engine/tab-record';

/** A tab as the first version kept it. */
const early = {
  id: 7,
  engineId: 2,
  engineName: 'Plan',
  name: 'Plan',
  hidden: false,
  rows: 40,
  columns: 9,
  formUrl: null,
  marks: [],
  color: null,
  notes: [{ row: 1, column: 1, text: 'kept' }],
  validations: [],
  metadata: [],
  protections: [{ id: 1, area: null, description: 'ours', warningOnly: true }],
  charts: [{ id: 2, type: 'BAR', ranges: [], options: { title: 'kept' }, row: 3, column: 4 }],
  merges: [],
  conditionalRules: [],
} as unknown as TabRecord;

it('a tab of an earlier version keeps what it had and has the rest at its default', () => {
  const { protections, charts, ...tab } = tabRecordFrom(early);
  expect(tab).toMatchObject({ name: 'Plan', rows: 40, notes: [{ text: 'kept' }] });
  const fresh = newTabRecord(7, 2, 'Plan', 'Plan');
  for (const key of Object.keys(fresh))
    expect([key, key in tab || key === 'protections' || key === 'charts']).toEqual([key, true]);
  expect([tab.filter, tab.bandings, tab.groups, tab.images, tab.rightToLeft]).toEqual([null, [], [], [], false]);
  expect(protections).toEqual([
    {
      id: 1,
      area: null,
      description: 'ours',
      warningOnly: true,
      editors: null,
      domainEdit: false,
      namedRange: null,
      unprotected: [],
    },
  ]);
  expect(charts[0]).toMatchObject({
    type: 'BAR',
    options: { title: 'kept' },
    row: 3,
    offsetX: 0,
    headers: 0,
    mergeStrategy: 'MERGE_COLUMNS',
  });
});

it('a workbook of an earlier version has no named ranges and everybody as an editor', () => {
  const facts = { id: 'b', name: 'Book', owner: 'o@x.example', locale: 'en_US', timeZone: 'America/Chicago' };
  const kept = { ...facts, name: 'Renamed', metadata: [], activeTab: 3, usedIds: [3] } as unknown as Parameters<
    typeof bookRecordFrom
  >[1];
  expect(bookRecordFrom(facts, kept)).toMatchObject({
    name: 'Renamed',
    activeTab: 3,
    namedRanges: [],
    roles: {},
    recalculation: 'ON_CHANGE',
  });
});
