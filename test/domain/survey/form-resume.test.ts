// A form that was cut off is gone on with: nothing half made stays, nothing whole is made twice.
import { resumeForm } from '../../../src/domain/survey/form-resume';

const wanted = ['A', 'B', 'C'].map((code) => ({ code, title: `Question ${code}` }));
const item = (id: number, title: string) => ({ id, title });

test('an empty form has nothing to keep or to remove', () => {
  expect(resumeForm([], wanted, false)).toEqual({ remove: [], kept: {} });
});

test('the last question of ours may lack its choices, so it is made again', () => {
  expect(resumeForm([item(1, 'Question A'), item(2, 'Question B')], wanted, false)).toEqual({
    remove: [2],
    kept: { A: 1 },
  });
});

test('an item without a title was cut off before it got one', () => {
  expect(resumeForm([item(1, 'Question A'), item(2, '')], wanted, false)).toEqual({ remove: [2, 1], kept: {} });
});

test('a question that staff have added meanwhile is left alone', () => {
  const found = [item(1, 'Question A'), item(2, 'Question B'), item(9, 'Our own')];
  expect(resumeForm(found, wanted, false)).toEqual({ remove: [2], kept: { A: 1 } });
});

test('a form that is linked to a workbook was whole by then, so nothing of it is made again', () => {
  const found = wanted.map(({ title }, index) => item(index + 1, title));
  expect(resumeForm(found, wanted, true)).toEqual({ remove: [], kept: { A: 1, B: 2, C: 3 } });
});
