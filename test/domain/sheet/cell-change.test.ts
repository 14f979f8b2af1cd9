import fc from 'fast-check';
import { blocksOf, type CellChange } from '../../../src/domain/sheet/cell-change';

const change = fc.record({
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 8 }),
  cell: fc.string(),
});
const changes = fc.uniqueArray(change, { selector: ({ row, column }) => `${row}/${column}` });

const spread = (list: readonly CellChange[]): readonly string[] =>
  blocksOf(list).flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.map((cell, right) => `${block.row + down}/${block.column + right}=${cell}`),
    ),
  );

test('writes every changed cell once, and no other', () => {
  fc.assert(
    fc.property(changes, (list) => {
      expect([...spread(list)].sort()).toEqual(list.map(({ row, column, cell }) => `${row}/${column}=${cell}`).sort());
    }),
  );
});

test('a whole column of changes is one block', () => {
  const column = Array.from({ length: 200 }, (_, index) => ({ row: index + 3, column: 4, cell: `v${index}` }));
  expect(blocksOf([...column].reverse())).toHaveLength(1);
});

test('a rectangle of changes is one block, whatever order it is told in', () => {
  const cells = [3, 4, 5].flatMap((row) => [2, 3].map((column) => ({ row, column, cell: `${row}${column}` })));
  fc.assert(
    fc.property(fc.shuffledSubarray(cells, { minLength: 6, maxLength: 6 }), (list) => {
      expect(blocksOf(list)).toEqual([
        {
          row: 3,
          column: 2,
          cells: [
            ['32', '33'],
            ['42', '43'],
            ['52', '53'],
          ],
        },
      ]);
    }),
  );
});

test('leaves alone what stands between two changes of one row', () => {
  expect(
    blocksOf([
      { row: 3, column: 1, cell: 'a' },
      { row: 3, column: 3, cell: 'c' },
    ]),
  ).toHaveLength(2);
});
