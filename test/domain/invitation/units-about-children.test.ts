import { unitPlanOf } from '../../../src/domain/invitation/recipient-unit';
import { guardian, rosterOf, rules, told } from './made-up-roster';

const siblings = { schools: { F1: ['Alder', 'Birch'] } };

test('one message about each child, for each guardian or for the household', () => {
  const roster = rosterOf([guardian('G1', 'F1'), guardian('G2', 'F1')], siblings);
  expect(told(roster, { mode: 'guardian-child' }).map(([unit]) => unit)).toEqual([
    'g:G1/c:C1-F1',
    'g:G2/c:C1-F1',
    'g:G1/c:C2-F1',
    'g:G2/c:C2-F1',
  ]);
  expect(told(roster, { mode: 'household-child' }).map(([unit]) => unit)).toEqual(['h:F1/c:C1-F1', 'h:F1/c:C2-F1']);
});

test('a message about one child knows that child and its school alone, one about all knows all', () => {
  const roster = rosterOf([guardian('G1', 'F1')], siblings);
  const [alder, birch] = unitPlanOf(roster, rules({ mode: 'guardian-child' })).units;
  expect(alder).toMatchObject({
    children: [{ id: 'C1-F1', firstName: 'Kid 1 F1', school: 'Alder' }],
    schools: ['S1'],
    guardianFirstName: 'First G1',
  });
  expect(birch?.schools).toEqual(['S2']);
  const [all] = unitPlanOf(roster, rules()).units;
  expect(all?.children.map(({ school }) => school)).toEqual(['Alder', 'Birch']);
  expect(all?.schools).toEqual(['S1', 'S2']);
});

test('of siblings at two schools, a message for one school about each child is about the one who is there', () => {
  const roster = rosterOf([guardian('G1', 'F1')], siblings);
  const audience = { kind: 'schools', schools: ['S2'] } as const;
  expect(told(roster, { mode: 'guardian-child', audience }).map(([unit]) => unit)).toEqual(['g:G1/c:C2-F1']);
  expect(told(roster, { audience }).map(([unit]) => unit)).toEqual(['g:G1']);
});

test('two guardians, one of them barred: the other gets the message about the child, and no household message is made', () => {
  const roster = rosterOf([guardian('G1', 'F1', { barred: true }), guardian('G2', 'F1')]);
  for (const mode of ['household', 'household-child'] as const)
    expect(told(roster, { mode, names: true }).map(([unit]) => unit?.slice(0, 4))).toEqual(['g:G2']);
});

test('PV08: a guardian who is barred blocks the household also from a family of it without tutoring', () => {
  const roster = rosterOf([guardian('G1', 'F1'), guardian('G2', 'F2', { barred: true, email: 'g1@x.example' })], {
    households: { F1: 'H', F2: 'H' },
    schools: { F2: [] },
  });
  expect(told(roster, { mode: 'household' })).toEqual([['g:G1', 'barred-address']]);
});

const grandma = (settled: readonly string[] = []) =>
  rosterOf([
    ...['G1', 'G2'].map((id, at) =>
      guardian(id, `F${at + 1}`, {
        email: at === 0 ? 'grandma@x.example' : ' Grandma@X.example',
        ...(settled.includes(id) ? { settledAddress: 'GRANDMA@x.example' } : {}),
      }),
    ),
    guardian('G3', 'F3'),
  ]);

test('PV08b: a message that may name children is not sent to an address of two households, but listed with both', () => {
  const plan = unitPlanOf(grandma(), rules({ names: true }));
  expect(plan.units.map(({ unit, way }) => [unit, way.by === 'call' && way.why])).toEqual([
    ['g:G1', 'shared-address'],
    ['g:G2', 'shared-address'],
    ['g:G3', false],
  ]);
  expect(plan.shared).toEqual([
    {
      address: 'grandma@x.example',
      guardians: [
        { id: 'G1', name: 'First G1 Last G1', family: 'F1', household: 'F1', settled: false },
        { id: 'G2', name: 'First G2 Last G2', family: 'F2', household: 'F2', settled: false },
      ],
    },
  ]);
});

test('PV08b: settled for a guardian it is sent to that guardian; a message without names goes to both at once', () => {
  expect(told(grandma(['G1']), { names: true })).toEqual([
    ['g:G1', 'grandma@x.example'],
    ['g:G2', 'shared-address'],
    ['g:G3', 'g3@x.example'],
  ]);
  expect(unitPlanOf(grandma(['G1', 'G2']), rules({ names: true })).shared).toEqual([]);
  expect(unitPlanOf(grandma(), rules()).shared).toEqual([]);
  expect(told(grandma())).toContainEqual(['g:G2', 'Grandma@X.example']);
});

test('PV08b: what was settled for one address does not hold for the next', () => {
  const roster = rosterOf([
    guardian('G1', 'F1', { email: 'new@x.example', settledAddress: 'old@x.example' }),
    guardian('G2', 'F2', { email: 'new@x.example' }),
  ]);
  expect(told(roster, { names: true })).toEqual([
    ['g:G1', 'shared-address'],
    ['g:G2', 'shared-address'],
  ]);
});

test('PV08: two families under one roof are told of their own children alone where a message names them', () => {
  const roster = rosterOf([guardian('G1', 'F1'), guardian('G2', 'F2')], { households: { F1: 'H', F2: 'H' } });
  expect(told(roster, { mode: 'household' })).toEqual([['h:H', 'g1@x.example']]);
  expect(
    unitPlanOf(roster, rules({ mode: 'household', names: true })).units.map(({ unit, children }) => [
      unit,
      children.map(({ id }) => id),
    ]),
  ).toEqual([
    ['g:G1', ['C1-F1']],
    ['g:G2', ['C1-F2']],
  ]);
});

test('a further rule leaves out whom it says no to, child by child where messages are about one', () => {
  const roster = rosterOf([guardian('G1', 'F1')], siblings);
  const only = ({ children }: { children: readonly { id: string }[] }) => children.some(({ id }) => id === 'C2-F1');
  expect(told(roster, { mode: 'guardian-child', only }).map(([unit]) => unit)).toEqual(['g:G1/c:C2-F1']);
  expect(told(roster, { only: () => false })).toEqual([]);
});
