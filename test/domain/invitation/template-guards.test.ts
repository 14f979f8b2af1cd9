import { calendarDateOf } from '../../../src/domain/calendar/calendar-date';
import {
  claimObjections,
  fieldObjections,
  type GuardFacts,
  planObjections,
  readingHints,
} from '../../../src/domain/invitation/template-guards';

const email = (id: string) => ({ id, channel: 'email', starred: false }) as const;

const facts: GuardFacts = {
  today: calendarDateOf('2026-11-26'),
  activities: [],
  pay: [],
  payFloor: 20,
  partnerTypes: new Set(),
};
const meeting = (id: string, opportunity: string, day?: string) => ({
  id,
  opportunity,
  codesignOn: day === undefined ? undefined : calendarDateOf(day),
});
const codes = (id: string, changes: Partial<GuardFacts>, activity?: string): readonly string[] =>
  planObjections({ text: email(id), ...(activity === undefined ? {} : { activity }) }, { ...facts, ...changes }).map(
    ({ code }) => code,
  );

test('S38: nobody is asked before the meeting to plan it is over', () => {
  expect(codes('T17', {})).toEqual(['messages.meet-first']);
  expect(codes('T17', { activities: [meeting('a', 'E13')] })).toEqual(['messages.meet-first']);
  expect(codes('T17', { activities: [meeting('a', 'E13', '2026-11-26')] })).toEqual(['messages.meet-first-planned']);
  expect(codes('T17', { activities: [meeting('a', 'E13', '2026-11-25')] })).toEqual([]);
});

test('S40: for a named activity its own meeting counts, whatever the message', () => {
  const activities = [meeting('a', 'E13', '2026-11-01'), meeting('b', 'E15'), meeting('c', 'E20')];
  expect(codes('T17', { activities }, 'a')).toEqual([]);
  expect(codes('T17', { activities }, 'b')).toEqual(['messages.meet-first']);
  expect(codes('O-abcdefgh', { activities }, 'b')).toEqual(['messages.meet-first']);
  expect(codes('T03', { activities }, 'c')).toEqual([]);
  expect(codes('T03', { activities })).toEqual([]);
});

test('S39, R22: work is offered with pay at the floor or above, and with paid training', () => {
  const activities = [meeting('job', 'E14')];
  const pay = (rate: number, isTrainingPaid: boolean) => [{ activity: 'job', rate, isTrainingPaid }];
  expect(codes('T16', { activities })).toEqual(['messages.pay-first']);
  expect(codes('T16', { activities, pay: pay(19.99, true) })).toEqual(['messages.pay-first']);
  expect(codes('T16', { activities, pay: pay(0, true), payFloor: 0 })).toEqual(['messages.pay-first']);
  expect(codes('T16', { activities, pay: pay(20, false) })).toEqual(['messages.training-unpaid']);
  expect(codes('T16', { activities, pay: pay(20, true) })).toEqual([]);
  expect(codes('T16', { activities, pay: [{ activity: 'other', rate: 30, isTrainingPaid: true }] })).toEqual([
    'messages.pay-first',
  ]);
});

test('S16: a message for officials waits until one of them is a partner', () => {
  expect(codes('T19', { partnerTypes: new Set(['PT1']) })).toEqual(['messages.no-officials']);
  for (const type of ['PT6', 'PT10']) expect(codes('T19', { partnerTypes: new Set([type]) })).toEqual([]);
});

test.each(['{{FamilyName}}', '{{Student first name|child}}', '{{GuardianFirstName}}'])(
  'S53: a notice for the press with %s is refused, in its title too',
  (field) => {
    const notice = { id: 'T20', channel: 'flyer', starred: false } as const;
    expect(fieldObjections(notice, { subject: 'a', body: `Hi ${field}` })).toHaveLength(1);
    expect(fieldObjections(notice, { subject: field, body: 'a' })).toHaveLength(1);
    expect(fieldObjections(notice, { subject: 'a', body: '{{EventName}}' })).toEqual([]);
  },
);

test('PV08: only a message that may name the child does, however the field is written', () => {
  const words = { subject: 'a', body: 'For {{ student First name }}' };
  expect(fieldObjections(email('T03'), words).map(({ code }) => code)).toEqual(['invite.field-names-child']);
  expect(fieldObjections({ ...email('T07'), starred: true }, words)).toEqual([]);
});

test('R31: results are claimed only where all six marks are there, however the field is written', () => {
  for (const body of [
    '{{EvidenceLine}}',
    'x {{ evidence line | y }}',
    '{{#each child}}{{EVIDENCELINE}}{{/each child}}',
  ])
    expect(claimObjections({ subject: 'a', body }, false).map(({ code }) => code)).toEqual(['messages.evidence']);
  expect(claimObjections({ subject: 'a', body: '{{EvidenceLine}}' }, true)).toEqual([]);
  expect(claimObjections({ subject: 'a', body: 'no claim' }, false)).toEqual([]);
});

test('R32: hard sentences are named, the longest first, and marks are no words', () => {
  const limits = { grade: 6, inflesz: 65, words: 25 };
  const long = `We ${'will meet with you '.repeat(7)}soon.`;
  const [hint] = readingHints({ subject: 'Hi', body: `- Short one.\n- **${long}**` }, 'en', limits);
  expect(hint).toMatchObject({ code: 'messages.hard', values: { count: 1 } });
  expect(hint?.values.sentences).toContain('will meet with you');
  expect(
    readingHints(
      { subject: 'Hi', body: 'We meet soon.\n\n{{#each child}}\n- {{SchoolName}}\n{{/each child}}' },
      'en',
      limits,
    ),
  ).toEqual([]);
});

test('R31: a claim in braces that are torn is a claim too', () => {
  expect(claimObjections({ subject: 'a', body: '{{Evidence Line} and {{' }, false)).toHaveLength(1);
});
