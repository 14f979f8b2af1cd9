import { done } from '../../src/domain/problem';
import { answer } from '../../src/rpc/answer';
import type { Handlers } from '../../src/rpc/contract';

const shown: number[] = [];
const handlers = {
  openHome: () => {
    throw new Error('secret cell: Ana Morales, ana@families.example');
  },
  showSheet: ({ sheetId }: { sheetId: number }) => {
    shown.push(sheetId);
    return done({ shown: true });
  },
} as unknown as Handlers;

const ask = (method: unknown, input: unknown, log: string[] = []) =>
  answer(handlers, method, input, (text) => log.push(text));

test('answers a call of the contract', () => {
  expect(ask('showSheet', { sheetId: 7 })).toEqual({ ok: true, value: { shown: true } });
  expect(shown).toEqual([7]);
});

test.each([
  ['toString'],
  ['__proto__'],
  ['constructor'],
  ['hasOwnProperty'],
  ['nothing'],
  [''],
  [42],
  [null],
  [undefined],
  [{}],
  [['showSheet']],
])('refuses %p, which is no call of the contract', (method) => {
  expect(ask(method, {})).toMatchObject({ ok: false, problem: { code: 'rpc.unknown-call' } });
});

test.each([
  [undefined],
  [null],
  ['7'],
  [{}],
  [{ sheetId: '7' }],
  [{ sheetId: Number.NaN }],
  [{ sheetId: 7, more: 1 }],
  [[]],
])('refuses the input %p before any handler sees it', (input) => {
  shown.length = 0;
  expect(ask('showSheet', input)).toMatchObject({
    ok: false,
    problem: { code: 'rpc.wrong-input', values: { call: 'showSheet' } },
  });
  expect(shown).toEqual([]);
});

test('an error that nobody foresaw is told without its message, which may hold what a cell holds', () => {
  const log: string[] = [];
  expect(ask('openHome', {}, log)).toEqual({
    ok: false,
    problem: { code: 'rpc.unexpected', values: { call: 'openHome' } },
  });
  expect(log.join('\n')).toContain('rpc openHome: rpc.unexpected');
  expect(log.join('\n')).toContain('answer.test.ts');
  expect(log.join('\n')).not.toContain('Ana');
});

test.each([
  [
    'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://x',
    'rpc.permission-missing',
  ],
  ['You are trying to edit a protected cell or object. Please contact the spreadsheet owner.', 'rpc.range-protected'],
  [
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    'rpc.google-busy',
  ],
  ['Service invoked too many times for one day: forms.', 'rpc.google-limit'],
  ['Service using too much computer time for one day.', 'rpc.google-limit'],
  ['Service Spreadsheets timed out while accessing document with id 1abc.', 'rpc.google-busy'],
])('tells what Google means by “%s”', (message, code) => {
  const failing = {
    ...handlers,
    openHome: () => {
      throw new Error(message);
    },
  } as unknown as Handlers;
  expect(answer(failing, 'openHome', {}, () => undefined)).toEqual({
    ok: false,
    problem: { code, values: { call: 'openHome' } },
  });
});
