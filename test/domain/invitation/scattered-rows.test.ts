import { rowsToWrite } from '../../../src/domain/invitation/scattered-rows';
import type { LogCells, LogEntry, SendState } from '../../../src/domain/invitation/send-log';

const cellsOf = (state: SendState): LogCells => ({
  state,
  run: '',
  order: 0,
  claimedUntil: '',
  day: '',
  why: '',
  sender: '',
});

const entry = (row: number, state: SendState): LogEntry => ({
  key: `k${row}`,
  campaign: 'c',
  unit: '',
  guardians: [],
  guardianFirstName: '',
  children: [],
  familyName: '',
  schools: '',
  address: '',
  phone: '',
  language: 'en',
  state,
  slice: '',
  link: '',
  rows: [{ ...cellsOf(state), row }],
});

const away = cellsOf('handed over');

const every = (step: number, entries: readonly LogEntry[]) =>
  new Map(entries.filter(({ rows: [{ row }] }) => row % step === 0).map(({ key }) => [key, away] as const));

test('a few blocks are written as they are', () => {
  const entries = Array.from({ length: 20 }, (_, at) => entry(at + 3, 'open'));
  const rows = rowsToWrite(entries, every(5, entries)).map(({ row }) => row);
  expect(rows).toEqual([5, 10, 15, 20]);
});

test('many are written as one, with what stands between as it is', () => {
  const entries = Array.from({ length: 40 }, (_, at) => entry(at + 3, at % 4 === 0 ? 'sent' : 'open'));
  const written = rowsToWrite(entries, every(2, entries));
  expect(written.map(({ row }) => row)).toEqual(Array.from({ length: 39 }, (_, at) => at + 4));
  for (const { row, cells } of written)
    expect([row, cells.state]).toEqual([row, row % 2 === 0 ? 'handed over' : (entries[row - 3]?.state ?? '')]);
});

test('a row in which staff write a day is left alone, and so is one that was copied', () => {
  const plain = Array.from({ length: 40 }, (_, at) => entry(at + 3, 'open'));
  const letters = plain.map((one) => (one.rows[0].row === 15 ? entry(15, 'letter') : one));
  const doubled = letters.map((one) =>
    one.rows[0].row === 17 ? { ...one, rows: [one.rows[0], { ...one.rows[0], row: 90 }] as const } : one,
  );
  const rows = rowsToWrite(doubled, every(2, doubled)).map(({ row }) => row);
  expect(rows).not.toContain(15);
  expect(rows).not.toContain(17);
  expect(rows).toContain(19);
});
