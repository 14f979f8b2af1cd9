// Whether the school may be asked: enough families at each school, and names that families can tell apart.
import { schoolLevelsOf, schoolQuestion, withRoster } from '../../../src/domain/survey/school-question';

const level = (label: string, families?: number) => ({ code: label.toLowerCase(), label, families });
const ask = (levels: Parameters<typeof schoolQuestion>[0], minGroupSize = 10) => schoolQuestion(levels, minGroupSize);

test('no schools, or a single one, are no question', () => {
  expect(ask([])).toEqual({ state: 'no-schools' });
  expect(ask([level('Maple', 500)])).toEqual({ state: 'one-school' });
});

test('a quarter of each school’s families must reach the minimum group size', () => {
  expect(ask([level('Maple', 40), level('Cedar', 40)]).state).toBe('can-ask');
  expect(ask([level('Maple', 40), level('Cedar', 39)])).toEqual({ state: 'too-few', school: 'Cedar' });
  expect(ask([level('Maple', 40), level('Cedar', 39)], 5).state).toBe('can-ask');
});

test('a school without a number of families is named', () => {
  expect(ask([level('Maple', 40), level('Cedar')])).toEqual({ state: 'families-unknown', school: 'Cedar' });
});

test('two schools of one name, but for capitals, or of one id, are named', () => {
  expect(ask([level('Maple', 90), { ...level('MAPLE', 90), code: 'm2' }])).toEqual({
    state: 'doubled',
    school: 'MAPLE',
  });
  expect(ask([level('Maple', 90), { ...level('Cedar', 90), code: 'maple' }])).toEqual({
    state: 'doubled',
    school: 'Cedar',
  });
});

test('a school’s name loses blanks at its end and doubled blanks, and keeps its comma', () => {
  const cells = { 'school.name': ' Cedar  Upper, North ', 'school.families': '48', 'school.id': '' };
  const table = { records: [{ row: 3, cells }], columns: new Map(), nextRow: 4, width: 5 };
  expect(schoolLevelsOf(table)).toEqual([{ code: 'Cedar Upper, North', label: 'Cedar Upper, North', families: 48 }]);
});

test('a number of families that is no whole number counts as not known', () => {
  const row = (families: string) => ({ row: 3, cells: { 'school.name': 'Maple', 'school.families': families } });
  const table = { records: [row('about 50'), row('')], columns: new Map(), nextRow: 5, width: 5 };
  expect(schoolLevelsOf(table).map(({ families }) => families)).toEqual([undefined, undefined]);
});

test('the roster says how many families a school has where nobody wrote it: siblings once, children without tutoring not', () => {
  const child = (family: string, school: string, tutored = true) => ({
    row: 3,
    id: `${family}${school}`,
    family,
    school,
    firstName: '',
    tutored,
    gradeBand: '',
  });
  const children = [child('f1', 'Maple'), child('f1', 'MAPLE '), child('f2', 'maple'), child('f3', 'Maple', false)];
  expect(withRoster([level('Maple'), level('Cedar', 70)], children).map(({ families }) => families)).toEqual([2, 70]);
  expect(withRoster([level('Maple')], []).map(({ families }) => families)).toEqual([undefined]);
});
