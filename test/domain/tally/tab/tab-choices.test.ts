import fc from 'fast-check';
import { plainWording } from '../../../../src/domain/tally/plain-wording';
import {
  choicesText,
  codedChoices,
  keptChoices,
  noChoices,
  type TabChoices,
} from '../../../../src/domain/tally/tab/tab-choices';

const saved = (before: TabChoices, ...texts: string[]): TabChoices => codedChoices(texts, 'single', before);

const codes = ({ choices }: TabChoices): { readonly [text: string]: string } =>
  Object.fromEntries(choices.map(({ code, text }) => [text, code]));

const wordings = ['Well', 'So so', 'Badly', 'Sí, mucho', 'no', 'A, B', 'other', '7', '40', 'الميناء'];
const lists = fc.array(fc.uniqueArray(fc.constantFrom(...wordings), { minLength: 1 }), { minLength: 1, maxLength: 6 });

/** No list renames a choice, so every wording is a choice of its own. */
const isRename = (before: readonly string[], now: readonly string[]): boolean =>
  before.length === now.length && now.filter((text) => !before.includes(text)).length === 1;

test('over any changes of the list no code ever means two wordings, and a wording comes back with its code', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const means = new Map<string, string>();
      let before = noChoices;
      for (const list of all) {
        fc.pre(
          !isRename(
            before.choices.map(({ text }) => text),
            list,
          ),
        );
        before = saved(before, ...list);
        expect(before.choices.map(({ text }) => text)).toEqual(list);
        for (const { code, text } of before.choices) {
          expect(means.get(code) ?? text).toBe(text);
          means.set(code, text);
        }
        expect(new Set(means.values()).size).toBe(means.size);
      }
    }),
  );
});

test('what is kept in a cell is read again', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const made = all.reduce((before, list) => saved(before, ...list), noChoices);
      expect(keptChoices(choicesText(made), 'single')).toEqual(made);
    }),
  );
});

test('one choice renamed in its place keeps its code; where two are, nobody can tell which is which', () => {
  const before = saved(noChoices, 'Well', 'So so', 'Badly');
  expect(codes(saved(before, 'Well', 'Not bad', 'Badly'))).toEqual({ Well: '1', 'Not bad': '2', Badly: '3' });
  expect(codes(saved(before, 'Well', 'Badly', 'Not bad'))).toEqual({ Well: '1', Badly: '3', 'Not bad': '4' });
  expect(codes(saved(before, 'Not bad', 'Well', 'Badly'))).toEqual({ 'Not bad': '4', Well: '1', Badly: '3' });
  expect(codes(saved(before, 'Fine', 'Not bad', 'Badly'))).toEqual({ Fine: '4', 'Not bad': '5', Badly: '3' });
});

test('a choice that stands twice in the list is one, and spaces and capitals make no new one', () => {
  const before = saved(noChoices, 'Well', ' well ', 'Badly');
  expect(before.choices.map(({ text }) => plainWording(text))).toEqual(['well', 'badly']);
  expect(codes(saved(before, 'WELL', 'Badly'))).toEqual({ WELL: '1', Badly: '2' });
});

test('the places of a scale are their own codes', () => {
  expect(codes(codedChoices(['0', '1', '2'], 'scale', noChoices))).toEqual({ 0: '0', 1: '1', 2: '2' });
});

test('a setup that was kept before choices had codes has their places for codes, and a cell that cannot be read has none', () => {
  expect(codes(keptChoices('["Well","Badly"]', 'single'))).toEqual({ Well: '1', Badly: '2' });
  expect(codes(keptChoices('["0","1"]', 'scale'))).toEqual({ 0: '0', 1: '1' });
  expect(keptChoices('[[1,', 'single')).toEqual(noChoices);
});
