import type { Cell } from '../../../../src/domain/sheet/cell';
import { type ColumnProposal, proposeSetup } from '../../../../src/domain/tally/tab/propose-setup';

const proposed = (heading: string, cells: readonly Cell[]): ColumnProposal => {
  const [proposal] = proposeSetup(
    [heading],
    cells.map((cell) => [cell]),
    10,
  );
  if (proposal === undefined) throw new Error('nothing was proposed');
  return proposal;
};

const kindOf = (heading: string, cells: readonly Cell[]) => proposed(heading, cells).kind;

/** So many answers, one choice after the other. */
const turns = (count: number, ...cells: Cell[]): readonly Cell[] =>
  Array.from({ length: count }, (_, at) => cells[at % cells.length] ?? '');

test.each([
  ['School', turns(40, 'Lincoln', 'Harbor')],
  ['Name of your school', turns(40, 'Lincoln', 'Harbor')],
  ['Which school does your child attend?', turns(40, 'Lincoln', 'Harbor')],
  ['¿En qué escuela está su hijo?', turns(40, 'Lincoln', 'Harbor')],
  ['Grade', turns(40, 3, 4, 5)],
  ['Home language', turns(40, 'Spanish', 'Somali')],
  ['Role', turns(40, 'Parent', 'Grandparent')],
])('%s is a group to compare by', (heading, cells) => {
  expect(kindOf(heading, cells)).toBe('key');
});

test('what families think of their school is no group, and their names are left out', () => {
  expect(kindOf('How is your school doing?', turns(40, 'Well', 'Badly'))).toBe('single');
  expect(kindOf('Your name', turns(40, 'Ana Prueba', 'Made Up'))).toBe('personal');
});

test.each([
  ['How old is your child?', turns(40, 5, 7, 9)],
  ['¿Cuántos hijos tiene?', turns(40, 1, 2, 3)],
])('%s is a number, also where its answers could be a scale', (heading, cells) => {
  expect(kindOf(heading, cells)).toBe('number');
});

test('a scale stays one with a stray text; years are choices; long numbers are phones or ids', () => {
  expect(kindOf('How likely?', [...turns(40, 0, 10, 7), 'n/a'])).toBe('scale');
  expect(proposed('How likely?', turns(40, 0, 10, 7)).choices).toHaveLength(11);
  expect(kindOf('Last year of tutoring', turns(40, 2024, 2025))).toBe('single');
  expect(kindOf('Contact', turns(40, 5550100199, 5550100188))).toBe('personal');
});

test.each([[['Sí', 'No']], [['Oui', 'Non']], [['Có', 'Không']], [['نعم', 'لا']], [['是', '否']]])(
  'of %s both are choices, also where one was given by few',
  (pair) => {
    const [one = '', other = ''] = pair;
    const { kind, choices } = proposed('Well?', [...turns(30, one), other, other]);
    expect([kind, choices]).toEqual(['single', pair]);
  },
);

test('a group that is written with and without accents or capitals is one, as most wrote it', () => {
  const cells = [...turns(20, 'Peña'), ...turns(6, 'Pena'), ...turns(5, 'PEÑA'), ...turns(12, 'Harbor')];
  expect(proposed('School', cells)).toMatchObject({ kind: 'key', choices: ['Harbor', 'Peña'], rarer: 0 });
});

test('a word that one family wrote many times, or in many rows of a grid, is not listed', () => {
  const comment = Array.from({ length: 50 }, (_, at) => `Zoraida, ${at} times`).join(', ');
  const open = proposed('What else?', [comment, ...turns(30, 'North', 'South'), 'North, South', 'South, North']);
  expect(JSON.stringify(open)).not.toContain('Zoraida');
  const headings = Array.from({ length: 12 }, (_, at) => `When? [Day ${at}]`);
  const rows = [headings.map(() => 'zoraida'), ...turns(30, 'a.m.', 'p.m.').map((cell) => headings.map(() => cell))];
  const grid = proposeSetup(headings, rows, 10);
  expect(grid.map(({ choices }) => choices)).toEqual(headings.map(() => ['a.m.', 'p.m.']));
  expect(JSON.stringify(grid)).not.toContain('zoraida');
});

test('one heading with brackets is no grid, nor are two that say the same row', () => {
  const rows = [['Yes', 'Yes']];
  expect(proposeSetup(['Well? [now]', 'Other? [now]'], rows, 10).map(({ grid }) => grid)).toEqual([
    undefined,
    undefined,
  ]);
  expect(proposeSetup(['Well? [now]', 'Well? [now]'], rows, 10).map(({ grid }) => grid)).toEqual([
    undefined,
    undefined,
  ]);
});
