import { eventTimeIn } from '../../../src/domain/after/event-time';

test.each([
  ['6:00 pm – 7:30 pm', '18:00', '19:30'],
  ['18:00-19:30', '18:00', '19:30'],
  ['6 to 7:30 pm', '18:00', '19:30'],
  ['11:30–1 pm', '11:30', '13:00'],
  ['5:30 PM', '17:30', ''],
  ['9:00 a 10:30', '09:00', '10:30'],
  ['after school', '', ''],
  ['9 - 10 - 11', '', ''],
  ['', '', ''],
])('%j begins at %j and ends at %j', (text, start, end) => expect(eventTimeIn(text)).toEqual({ start, end }));
