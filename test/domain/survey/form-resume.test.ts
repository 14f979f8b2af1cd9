// A form that was cut off is gone on with: nothing half made stays, nothing whole is made twice.
import { resumeForm } from '../../../src/domain/survey/form-resume';

const wanted = ['A', 'B', 'C'].map((code) => ({ code, title: `Question ${code}` }));
const item = (id: number, title: string) => ({ id, title });

test('an empty form has nothing to keep or to remove', () => {
  expect(resumeForm([], wanted)).toEqual({ remove: [], kept: {} });
});

test('the last question of ours may lack its choices, so it is made again', () => {
  expect(resumeForm([item(1, 'Question A'), item(2, 'Question B')], wanted)).toEqual({ remove: [2], kept: { A: 1 } });
});

test('an item without a title was cut off before it got one', () => {
  expect(resumeForm([item(1, 'Question A'), item(2, '')], wanted)).toEqual({ remove: [2, 1], kept: {} });
});

test('a question that staff have added meanwhile is left alone', () => {
  const found = [item(1, 'Question A'), item(2, 'Question B'), item(9, 'Our own')];
  expect(resumeForm(found, wanted)).toEqual({ remove: [2], kept: { A: 1 } });
});
