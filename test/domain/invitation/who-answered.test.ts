// Who has answered, and whom to ask next: those whose message went out, of families from whom nothing came.
import fc from 'fast-check';
import { type LogEntry, logEntriesOf, type SendState, sendStates } from '../../../src/domain/invitation/send-log';
import { whoAnswered } from '../../../src/domain/invitation/who-answered';

const log = (...rows: readonly (readonly [unit: string, guardians: string, state: SendState])[]): readonly LogEntry[] =>
  logEntriesOf({
    records: rows.map(([unit, guardians, state], at) => ({
      row: at + 3,
      cells: { 'log.key': `I/1/${unit}`, 'log.unit': unit, 'log.guardians': guardians, 'log.state': state },
    })),
    columns: new Map(),
  } as unknown as Parameters<typeof logEntriesOf>[0]);

/** `G-1a` and `G-1b` are of family 1. */
const familyOf = (guardian: string): string | undefined => /^G-(\d+)/.exec(guardian)?.[1];
const unitsOf = (entries: readonly LogEntry[]) => entries.map(({ unit }) => unit);

test('only messages that went out, or may have, are invitations; a call or a letter has no code', () => {
  const entries = log(
    ['g:G-1', 'G-1', 'sent'],
    ['g:G-2', 'G-2', 'unknown'],
    ['g:G-3', 'G-3', 'call'],
    ['g:G-4', 'G-4', 'open'],
    ['g:G-5', 'G-5', 'failed'],
  );
  const { invited, answered, askNext } = whoAnswered(entries, new Set(['g:G-2']), familyOf);
  expect([invited, answered, unitsOf(askNext)]).toEqual([2, 1, ['g:G-1']]);
});

test('where one guardian of a family has answered, the other is not asked again', () => {
  const entries = log(['g:G-1a', 'G-1a', 'sent'], ['g:G-1b', 'G-1b', 'sent'], ['g:G-2', 'G-2', 'sent']);
  const { answered, askNext } = whoAnswered(entries, new Set(['g:G-1b']), familyOf);
  expect([answered, unitsOf(askNext)]).toEqual([1, ['g:G-2']]);
});

test('a household is one invitation for all its guardians; who is on no list any more is still told apart', () => {
  const entries = log(['h:H-1', 'G-1a, G-1b', 'sent'], ['g:gone', 'gone', 'sent'], ['g:left', 'left', 'sent']);
  const { invited, answered, askNext } = whoAnswered(entries, new Set(['h:H-1', 'g:left']), familyOf);
  expect([invited, answered, unitsOf(askNext)]).toEqual([3, 2, ['g:gone']]);
});

test('a message whose fate nobody knows is counted as invited and not asked again', () => {
  expect(whoAnswered(log(['g:G-1', 'G-1', 'unknown']), new Set(), familyOf)).toEqual({
    invited: 1,
    answered: 0,
    askNext: [],
  });
});

test('nobody with an answer is asked again, nor anyone twice, nor anyone who was not sent to', () => {
  const row = fc.tuple(fc.nat({ max: 5 }), fc.constantFrom('a', 'b'), fc.constantFrom(...sendStates));
  fc.assert(
    fc.property(fc.array(row), fc.subarray(['0a', '1a', '2b', '3a', '5b']), (rows, heard) => {
      const entries = log(...rows.map(([n, who, state]) => [`g:G-${n}${who}`, `G-${n}${who}`, state] as const));
      const units = new Set(heard.map((one) => `g:G-${one}`));
      const { invited, answered, askNext } = whoAnswered(entries, units, familyOf);
      expect(answered).toBeLessThanOrEqual(invited);
      expect(new Set(unitsOf(askNext)).size).toBe(askNext.length);
      for (const { unit, state } of askNext) expect([state, units.has(unit)]).toEqual(['sent', false]);
      expect(askNext.length).toBeLessThanOrEqual(invited - answered);
    }),
  );
});
