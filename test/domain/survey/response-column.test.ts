// A question's column is where creation order puts it, unless the headers say otherwise.
import { responseColumn } from '../../../src/domain/survey/response-column';

test('the first question stands behind the timestamp', () => {
  expect(responseColumn(['Timestamp', 'How?', 'Why?'], 0, 'How?')).toBe(2);
  expect(responseColumn(['Timestamp', 'How?', 'Why?'], 1, 'Why?')).toBe(3);
});

test('a column that was put in between is seen by the header', () => {
  expect(responseColumn(['Timestamp', 'Note', 'How?', 'Why?'], 0, 'How?')).toBe(3);
});

test('creation order holds where the header was renamed or stands twice', () => {
  expect(responseColumn(['Timestamp', 'Renamed', 'Why?'], 0, 'How?')).toBe(2);
  expect(responseColumn(['Timestamp', 'x', 'How?', 'How?'], 0, 'How?')).toBe(2);
  expect(responseColumn([], 3, 'How?')).toBe(5);
});
