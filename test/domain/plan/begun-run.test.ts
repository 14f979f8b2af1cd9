// A run that was cut short is known for what it wrote, and is one with the run that goes on with it.
import { begunRun, joinedRuns, joinedSettings, settled } from '../../../src/domain/plan/begun-run';
import type { SheetRun } from '../../../src/domain/plan/last-run';
import type { PlanMemory } from '../../../src/domain/plan/plan-memory';

const run = (one: Partial<SheetRun>): { readonly goals: SheetRun } => ({
  goals: { isNew: false, added: [], changed: [], removed: [], ...one },
});
const row = (id: string, name: string) => ({ row: 3, id, cells: { 'goal.id': id, 'goal.name': name }, hasMore: false });
const wrote = (rows: readonly (readonly [string, string])[]): PlanMemory['wrote'] => ({
  goals: new Map(rows.map(([id, name]) => [id, { 'goal.id': id, 'goal.name': name }])),
});

const before: PlanMemory = {
  language: 'en',
  wrote: wrote([
    ['G1', 'was'],
    ['G2', 'same'],
    ['G3', 'was too'],
    ['G4', 'goes'],
  ]),
};
const lastRun = run({
  added: ['G5', 'G6'],
  changed: [
    { id: 'G1', code: 'goal.name', was: 'was' },
    { id: 'G3', code: 'goal.name', was: 'was too' },
  ],
  removed: [{ 'goal.id': 'G4', 'goal.name': 'goes' }],
});
const after: PlanMemory = {
  language: 'en',
  wrote: wrote([
    ['G1', 'is'],
    ['G2', 'same'],
    ['G3', 'is too'],
    ['G5', 'came'],
    ['G6', 'comes'],
  ]),
  lastRun,
};

test('of a run that was cut short, what stands in the sheet is ours as it was written, the rest as it was before', () => {
  const begun = begunRun(before, after);
  expect([...(begun?.wrote.goals?.keys() ?? [])]).toEqual(['G1', 'G3', 'G5', 'G6']);
  const now = {
    rows: [row('G1', 'is'), row('G2', 'same'), row('G3', 'was too'), row('G5', 'came')],
    columns: new Set(''),
  };
  const { wrote: known, ...rest } = settled({ ...before, begun }, { goals: now });
  expect(known).toEqual(
    wrote([
      ['G1', 'is'],
      ['G2', 'same'],
      ['G3', 'was too'],
      ['G5', 'came'],
    ]),
  );
  expect(rest).toMatchObject({ lastRun, isCutShort: true });
});

test('where nothing was begun the memory is what it is', () => {
  expect(settled(before, {})).toEqual(before);
  expect(begunRun(before, before)).toBeUndefined();
});

test('two runs as one: what came and went was never there, and what was changed twice goes back to the first', () => {
  const removed = [{ 'goal.id': 'G5', 'goal.name': 'came' }];
  const changed = [{ id: 'G1', code: 'goal.name', was: 'is' }];
  expect(joinedRuns(lastRun, run({ added: ['G4', 'G7'], changed, removed }))).toEqual(
    run({ added: ['G6', 'G7'], changed: lastRun.goals.changed, removed: [] }),
  );
});

test('settings the same', () => {
  const [first, then] = ['first', 'then'].map((wrote) => [
    { code: 'pastPlan', was: wrote === 'then' ? 'first' : '', wrote },
  ]);
  expect(joinedSettings(first ?? [], then ?? [])).toEqual([{ code: 'pastPlan', was: '', wrote: 'then' }]);
  expect(joinedSettings([], then ?? [])).toEqual(then);
});
