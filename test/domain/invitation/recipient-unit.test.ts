import fc from 'fast-check';
import { type UnitRules, unitPlanOf } from '../../../src/domain/invitation/recipient-unit';
import type { Guardian } from '../../../src/domain/roster/guardian';
import type { Roster } from '../../../src/domain/roster/roster';

const guardian = (id: string, family: string, change: Partial<Guardian> = {}): Guardian => ({
  row: 3,
  id,
  family,
  firstName: '',
  lastName: `Last ${id}`,
  email: `${id.toLowerCase()}@x.example`,
  phone: '555',
  language: 'en',
  barred: false,
  returnedMail: false,
  ...change,
});

const rosterOf = (guardians: readonly Guardian[], households: { readonly [family: string]: string } = {}): Roster => {
  const ids = [...new Set(guardians.map(({ family }) => family))];
  return {
    guardians,
    families: ids.map((id) => ({ row: 3, id, household: households[id] ?? id, optedOut: id === 'F-out' })),
    children: ids.map((id) => ({ row: 3, id: `C-${id}`, family: id, school: 'Alder', tutored: true, gradeBand: '' })),
    schools: [{ id: 'S1', name: 'Alder' }],
  };
};

const rules = (change: Partial<UnitRules> = {}): UnitRules => ({
  mode: 'guardian',
  audience: { kind: 'everyone' },
  tagOf: (cell) => (['en', 'es', 'ar'].includes(cell) ? cell : undefined),
  ready: ['en', 'es'],
  ...change,
});

const told = (roster: Roster, change: Partial<UnitRules> = {}) =>
  unitPlanOf(roster, rules(change)).units.map(({ unit, way }) => [unit, way.by === 'mail' ? way.address : way.why]);

test('two guardians of a family have a message each, in their own languages', () => {
  const plan = unitPlanOf(rosterOf([guardian('G1', 'F1'), guardian('G2', 'F1', { language: 'es' })]), rules());
  expect(plan.units.map(({ unit, language }) => [unit, language])).toEqual([
    ['g:G1', 'en'],
    ['g:G2', 'es'],
  ]);
});

test('M9: one mailbox of a family has one message, however it is typed, and brothers and sisters do not add one', () => {
  const roster = rosterOf([
    guardian('G2', 'F1', { email: ' Same@X.example' }),
    guardian('G1', 'F1', { email: 'same@x.example' }),
  ]);
  const plan = unitPlanOf({ ...roster, children: [...roster.children, ...roster.children] }, rules());
  expect(plan.units.map(({ unit, guardians }) => [unit, [...guardians].sort()])).toEqual([['g:G1', ['G1', 'G2']]]);
  expect(plan.covered).toBe(1);
});

test('the unit keeps its name however staff sort the sheet', () => {
  const guardians = [guardian('G2', 'F1', { email: 'a@x.example' }), guardian('G1', 'F1', { email: 'a@x.example' })];
  expect(told(rosterOf(guardians))).toEqual(told(rosterOf([...guardians].reverse())));
});

test('PV08: a barred guardian has no message, and neither has anyone at that address in the household', () => {
  const roster = rosterOf([
    guardian('G1', 'F1', { email: 'home@x.example' }),
    guardian('G2', 'F1', { email: 'HOME@x.example', barred: true }),
    guardian('G3', 'F1'),
  ]);
  expect(told(roster)).toEqual([
    ['g:G1', 'barred-address'],
    ['g:G3', 'g3@x.example'],
  ]);
  expect(unitPlanOf(roster, rules()).barred).toBe(1);
});

test('PV08b: a household with a barred guardian gets its messages guardian by guardian', () => {
  const guardians = [guardian('G1', 'F1'), guardian('G2', 'F1'), guardian('G3', 'F1', { barred: true })];
  expect(told(rosterOf(guardians), { mode: 'household' }).map(([unit]) => unit)).toEqual(['g:G1', 'g:G2']);
  expect(told(rosterOf(guardians.slice(0, 2)), { mode: 'household' }).map(([unit]) => unit)).toEqual(['h:F1']);
});

test('an address in two households has the message of each', () => {
  const roster = rosterOf([
    guardian('G1', 'F1', { email: 'grandma@x.example' }),
    guardian('G2', 'F2', { email: 'grandma@x.example' }),
  ]);
  expect(told(roster)).toEqual([
    ['g:G1', 'grandma@x.example'],
    ['g:G2', 'grandma@x.example'],
  ]);
});

test('PV07: a guardian in a language with nothing ready is phoned, also where the household has a message', () => {
  const guardians = [guardian('G1', 'F1'), guardian('G2', 'F1', { language: 'ar' })];
  expect(told(rosterOf(guardians), { mode: 'household' })).toEqual([
    ['h:F1', 'g1@x.example'],
    ['g:G2', 'not-ready'],
  ]);
});

test.each([
  ['', 'no-address'],
  ['no at', 'bad-address'],
  ['a@x.example, b@x.example', 'bad-address'],
  ['Ana <a@x.example>', 'bad-address'],
])('the address “%s” is no address', (email, why) => {
  expect(told(rosterOf([guardian('G1', 'F1', { email })]))).toEqual([['g:G1', why]]);
});

test('without a phone it is a letter', () => {
  const plan = unitPlanOf(rosterOf([guardian('G1', 'F1', { email: '', phone: '' })]), rules());
  expect(plan.units[0]?.way.by).toBe('letter');
});

test('every guardian of a child in tutoring is accounted for, and nobody twice', () => {
  const anyGuardian = fc.record({
    family: fc.constantFrom('F1', 'F2', 'F3', 'F-out'),
    email: fc.constantFrom('', 'a@x.example', 'A@x.example ', 'b@x.example', 'bad'),
    language: fc.constantFrom('en', 'es', 'ar', 'mam', ''),
    barred: fc.boolean(),
    phone: fc.constantFrom('', '555'),
  });
  fc.assert(
    fc.property(fc.array(anyGuardian, { maxLength: 9 }), fc.constantFrom('guardian', 'household'), (list, mode) => {
      const guardians = list.map(({ family, ...change }, index) => guardian(`G${index}`, family, change));
      const plan = unitPlanOf(rosterOf(guardians, { F2: 'H', F3: 'H' }), rules({ mode: mode as UnitRules['mode'] }));
      const inUnits = plan.units.flatMap((unit) => unit.guardians);
      expect(new Set(inUnits).size).toBe(inUnits.length);
      expect(inUnits.length + plan.barred + plan.optedOut).toBe(guardians.length);
      expect(new Set(plan.units.map(({ unit }) => unit)).size).toBe(plan.units.length);
      const barred = guardians.filter((one) => one.barred);
      const mailed = plan.units.filter(({ way }) => way.by === 'mail').flatMap((unit) => unit.guardians);
      expect(barred.some(({ id }) => mailed.includes(id))).toBe(false);
    }),
    { numRuns: 400 },
  );
});
