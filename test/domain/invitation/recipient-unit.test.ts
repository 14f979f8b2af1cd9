import fc from 'fast-check';
import { unitPlanOf } from '../../../src/domain/invitation/recipient-unit';
import { unitModes } from '../../../src/domain/invitation/who/unit-rules';
import { guardian, rosterOf, rules, told } from './made-up-roster';

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

test.each([
  ['phone', 'call', 'wants-phone'],
  ['Call', 'call', 'wants-phone'],
  ['Teléfono', 'call', 'wants-phone'],
  ['paper', 'letter', 'wants-paper'],
  ['Carta', 'letter', 'wants-paper'],
])('S59: a family that is best reached by “%s” gets a %s', (wish, by, why) => {
  const roster = rosterOf([guardian('G1', 'F1')], { wishes: { F1: wish } });
  expect(unitPlanOf(roster, rules()).units[0]?.way).toEqual({ by, why });
});

test.each(['', 'email', 'Correo', 'ask her sister'])('“%s” leaves it at email', (wish) => {
  expect(told(rosterOf([guardian('G1', 'F1')], { wishes: { F1: wish } }))).toEqual([['g:G1', 'g1@x.example']]);
});

test('a household that wants a call is called once, at a number that it has', () => {
  const roster = rosterOf([guardian('G1', 'F1', { phone: '' }), guardian('G2', 'F1')], { wishes: { F1: 'phone' } });
  const { units, covered } = unitPlanOf(roster, rules({ mode: 'household' }));
  expect(units.map(({ unit, phone, way }) => [unit, phone, way.by])).toEqual([['h:F1', '555', 'call']]);
  expect(covered).toBe(1);
});

test('PV23: a required notice goes to a family that wants no surveys, an invitation does not', () => {
  const roster = rosterOf([guardian('G1', 'F-out')]);
  expect(unitPlanOf(roster, rules())).toMatchObject({ units: [], optedOut: 1 });
  expect(told(roster, { optOuts: 'notice' })).toEqual([['g:G1', 'g1@x.example']]);
  expect(unitPlanOf(roster, rules({ optOuts: 'notice' })).optedOut).toBe(0);
});

test('PV08: a guardian who is barred in one row is barred in a copy of it that is not marked', () => {
  const roster = rosterOf([guardian('G1', 'F1'), guardian('G1', 'F1', { barred: true })]);
  expect(unitPlanOf(roster, rules())).toMatchObject({ units: [], barred: 1 });
});

test('every guardian of a child in tutoring is accounted for in every mode, and nobody twice about the same child', () => {
  const anyGuardian = fc.record({
    family: fc.constantFrom('F1', 'F2', 'F3', 'F-out'),
    email: fc.constantFrom('', 'a@x.example', 'A@x.example ', 'b@x.example', 'bad'),
    language: fc.constantFrom('en', 'es', 'ar', 'mam', ''),
    barred: fc.boolean(),
    returnedMail: fc.boolean(),
    phone: fc.constantFrom('', '555'),
    settledAddress: fc.constantFrom('', 'a@x.example', 'b@x.example'),
  });
  const homes = {
    households: { F2: 'H', F3: 'H' },
    wishes: { F3: 'phone' },
    schools: { F1: ['Alder', 'Birch'], F2: ['Birch', 'Alder', 'Birch'] },
  };
  const anyRules = fc.record({
    mode: fc.constantFrom(...unitModes),
    names: fc.boolean(),
    optOuts: fc.constantFrom('honored' as const, 'notice' as const),
  });
  fc.assert(
    fc.property(fc.array(anyGuardian, { maxLength: 9 }), anyRules, (list, asked) => {
      const guardians = list.map(({ family, ...change }, index) => guardian(`G${index}`, family, change));
      const roster = rosterOf(guardians, homes);
      const plan = unitPlanOf(roster, rules(asked));
      const inUnits = new Set(plan.units.flatMap((unit) => unit.guardians));
      expect(inUnits.size + plan.barred + plan.optedOut).toBe(guardians.length);
      expect(new Set(plan.units.map(({ unit }) => unit)).size).toBe(plan.units.length);
      const told = plan.units.flatMap((unit) =>
        unit.guardians.flatMap((id) => unit.children.map((child) => `${id} ${child.id}`)),
      );
      const own = guardians
        .filter(({ id }) => inUnits.has(id))
        .flatMap(({ id, family }) =>
          roster.children.filter((child) => child.family === family).map((child) => `${id} ${child.id}`),
        );
      expect(own.filter((pair) => !told.includes(pair))).toEqual([]);
      expect(told.length).toBe(new Set(told).size);
      // Where it names children, nobody but their own guardians is told of them.
      if (asked.names) expect([...told].sort()).toEqual([...own].sort());
      const barred = guardians.filter((one) => one.barred);
      const mailed = plan.units.filter(({ way }) => way.by === 'mail').flatMap((unit) => unit.guardians);
      expect(barred.some(({ id }) => mailed.includes(id))).toBe(false);
      expect(plan.covered).toBe(inUnits.size - new Set(plan.units.map((unit) => unit.guardians[0])).size);
    }),
    { numRuns: 600 },
  );
});
