import fc from 'fast-check';
import { calendarDateOf } from '../../../src/domain/calendar/calendar-date';
import { countAnswers } from '../../../src/domain/tally/count-answers';
import { type KeptTally, keptTallyIn, keptTallyText } from '../../../src/domain/tally/kept-tally';
import { markRows, noRows } from '../../../src/domain/tally/row-mark';
import type { TallyQuestion } from '../../../src/domain/tally/tally-question';

const questionOf = (code: string, kind: TallyQuestion['kind']): TallyQuestion => ({
  code,
  kind,
  choices: [
    { code: '1', wordings: ['Oak'] },
    { code: 'two', wordings: ['Elm'] },
  ],
});

const columns = [
  questionOf('G01', 'key'),
  questionOf('Q 1', 'multi'),
  questionOf('n', 'number'),
  questionOf('w', 'open'),
].map((question, column) => ({ question, column }));

const cell = fc.oneof(fc.constantFrom('Oak', 'Elm', 'Oak, Elm', '', 'other'), fc.double({ noNaN: true }), fc.string());

const kept = fc
  .record({ rows: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 })), heading: fc.string(), done: fc.boolean() })
  .map(
    ({ rows, heading, done }): KeptTally => ({
      run: 'abcd2345',
      recipe: 'x1',
      rows: rows.length + 1,
      top: 1,
      headings: [heading, ' Ü ber\u00a0uns\n', ''],
      key: 1,
      isSure: true,
      mark: markRows(noRows, [heading, 5]),
      found: columns.map(({ column }, place) => [place, column]),
      notices: [{ code: 'listen.heading-changed', values: { heading, n: 2 } }],
      restarted: false,
      ...(done ? { finished: { asked: 4, on: calendarDateOf('2026-11-02') } } : {}),
      tally: countAnswers(rows, columns),
    }),
  );

/** JSON has one zero. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a kept tally is read back as it was, however its text is cut into cells', () => {
  fc.assert(
    fc.property(kept, fc.nat(), (one, where) => {
      const text = keptTallyText(one);
      expect(text).not.toMatch(/\s/);
      const cut = where % text.length;
      const joined = [text.slice(0, cut), text.slice(cut)].map((part) => part.trim()).join('');
      expect(asJson(keptTallyIn(joined))).toEqual(asJson(one));
    }),
  );
});

test('a text of which a part is missing, or is of an earlier tally, is none', () => {
  fc.assert(
    fc.property(kept, kept, fc.nat(), (one, other, where) => {
      const [text, earlier] = [keptTallyText(one), keptTallyText(other)];
      const cut = where % text.length;
      expect(keptTallyIn(text.slice(0, cut))).toBeUndefined();
      const mixed = text.slice(0, cut) + earlier.slice(cut);
      if (mixed !== text && mixed !== earlier) expect(keptTallyIn(mixed)).toBeUndefined();
    }),
  );
});

test('rows that were sorted, left out or doubled have another mark, and rows marked in parts have the same', () => {
  const key = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.string(), fc.boolean());
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 2, comparator: 'IsStrictlyEqual' }), fc.nat(), (keys, where) => {
      const at = where % keys.length;
      const whole = markRows(noRows, keys);
      expect(markRows(markRows(noRows, keys.slice(0, at)), keys.slice(at))).toEqual(whole);
      expect(markRows(noRows, [...keys.slice(0, at), ...keys.slice(at + 1)])).not.toEqual(whole);
      expect(markRows(noRows, [...keys].reverse())).not.toEqual(whole);
      expect(markRows(noRows, [...keys, keys[at] ?? 0])).not.toEqual(whole);
    }),
  );
});
