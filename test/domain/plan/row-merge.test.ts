// Bringing a sheet up to date without losing what staff did.
import { type FoundRow, type MergeQuestion, mergeOf } from '../../../src/domain/plan/row-merge';

const found = (row: number, id: string, cells: FoundRow['cells'] = {}, hasMore = false): FoundRow => ({
  row,
  id,
  cells: { id, ...cells },
  hasMore,
});
const merge = (question: Partial<MergeQuestion>) =>
  mergeOf({ wanted: [], found: [], wrote: new Map(), columns: new Set(['id', 'lead', 'day']), ...question });
const wanted = (id: string, lead: string) => ({ id, cells: { id, lead } });
const wrote = (lead: string) => new Map([['a', { id: 'a', lead }]]);

describe('a sheet that is brought up to date', () => {
  it('gets the rows that it has not had', () => {
    expect(merge({ wanted: [wanted('a', 'Ana')] }).added.map(({ id }) => id)).toEqual(['a']);
  });

  it('gets a new value only where the old one is still there', () => {
    const ours = merge({ wanted: [wanted('a', 'Ben')], found: [found(3, 'a', { lead: 'Ana' })], wrote: wrote('Ana') });
    expect(ours.changes).toEqual([{ row: 3, code: 'lead', cell: 'Ben' }]);
    const theirs = merge({
      wanted: [wanted('a', 'Ben')],
      found: [found(3, 'a', { lead: 'Zoe' })],
      wrote: wrote('Ana'),
    });
    expect([theirs.changes, theirs.leftAlone]).toEqual([[], ['a']]);
  });

  it('keeps a cell that staff emptied empty', () => {
    const { changes } = merge({ wanted: [wanted('a', 'Ana')], found: [found(3, 'a')], wrote: wrote('Ana') });
    expect(changes).toEqual([]);
  });

  it('takes a row back as its own once staff put back what it wrote', () => {
    const first = merge({ wanted: [wanted('a', 'Ben')], found: [found(3, 'a', { lead: 'Zoe' })], wrote: wrote('Ana') });
    const again = merge({ wanted: [wanted('a', 'Ben')], found: [found(3, 'a', { lead: 'Ana' })], wrote: first.wrote });
    expect(again.changes).toEqual([{ row: 3, code: 'lead', cell: 'Ben' }]);
  });

  it('does not get back a row that staff deleted, this time or the next', () => {
    const first = merge({ wanted: [wanted('a', 'Ana')], wrote: wrote('Ana') });
    const again = merge({ wanted: [wanted('a', 'Ana')], wrote: first.wrote });
    expect([first.added, again.added]).toEqual([[], []]);
  });

  it('loses a row that is no longer wanted only where nobody touched it', () => {
    const row = (cells: FoundRow['cells'], hasMore = false) =>
      merge({ found: [found(3, 'a', cells, hasMore)], wrote: wrote('Ana') });
    expect(row({ lead: 'Ana' }).removed).toEqual([3]);
    expect(row({ lead: 'Zoe' }).removed).toEqual([]);
    expect(row({ lead: 'Ana', day: 'note' }).removed).toEqual([]);
    expect(row({ lead: 'Ana' }, true)).toMatchObject({ removed: [], outdated: ['a'] });
  });

  it('gets a row that it lost once that is wanted again', () => {
    const lost = merge({ found: [found(3, 'a', { lead: 'Ana' })], wrote: wrote('Ana') });
    expect(merge({ wanted: [wanted('a', 'Ana')], wrote: lost.wrote }).added).toHaveLength(1);
  });

  it('never touches rows that it did not write', () => {
    const { changes, removed, outdated } = merge({ found: [found(3, 'z', { lead: 'Zoe' }), found(4, '')] });
    expect([changes, removed, outdated]).toEqual([[], [], []]);
  });

  it('takes the first of two rows with one id for its own', () => {
    const rows = [found(3, 'a', { lead: 'Ana' }), found(9, 'a', { lead: 'Ana' })];
    const { changes } = merge({ wanted: [wanted('a', 'Ben')], found: rows, wrote: wrote('Ana') });
    expect(changes.map(({ row }) => row)).toEqual([3]);
  });

  it('does without a column that staff deleted, and remembers what it wrote there', () => {
    const { changes, wrote: after } = merge({
      wanted: [wanted('a', 'Ben')],
      found: [found(3, 'a')],
      wrote: wrote('Ana'),
      columns: new Set(['id']),
    });
    expect([changes, after.get('a')]).toEqual([[], { id: 'a', lead: 'Ana' }]);
  });

  it('follows an answer that was just given, whatever the cell holds', () => {
    const { changes } = merge({
      wanted: [wanted('a', 'Ben')],
      found: [found(3, 'a', { lead: 'Zoe' })],
      wrote: wrote('Ana'),
      answered: ['lead'],
    });
    expect(changes).toEqual([{ row: 3, code: 'lead', cell: 'Ben' }]);
  });

  it('counts day cells and numbers by what they show', () => {
    const day = { day: '2026-09-14' } as const;
    const rows = { wanted: [{ id: 'a', cells: { id: 'a', day } }], found: [found(3, 'a', { day: '2026-09-14' })] };
    expect(merge(rows as unknown as Partial<MergeQuestion>).changes).toEqual([]);
  });
});
