// Marks the families that asked on the form to get no more surveys, each once (PV23).
import { sheetWordsOf } from '../../content/sheets';
import { type KeyedAnswer, keyed } from '../../domain/booking/answer-key';
import type { FormAnswer } from '../../domain/booking/form-answer';
import { done, type Outcome } from '../../domain/problem';
import { addressKey } from '../../domain/roster/email-address';
import { familiesOf, familiesShape } from '../../domain/roster/family';
import { guardiansOf, guardiansShape } from '../../domain/roster/guardian';
import { surveysOf, surveysShape } from '../../domain/survey/survey';
import type { TakenOptOuts } from '../../rpc/booking-calls';
import type { Ports } from '../ports';
import { noteOptOuts } from '../roster/note-opt-outs';
import { readSheet, staffLanguage } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeCells } from '../sheets/write-cells';
import { noteHandled, readHandled } from './handled-answers';
import { readAnswers } from './read-answers';

const byHand = 'by hand';

const addressIn = ({ given }: FormAnswer): string => addressKey(given.OO01?.text ?? '');

/** The families of the guardians with the address; whoever shares it does not want the mail either. */
const familiesWith = (ports: Ports): Outcome<(address: string) => readonly string[]> => {
  const sheet = readSheet(ports, guardiansShape);
  if (!sheet.ok) return sheet;
  const guardians = sheet.value === undefined ? [] : guardiansOf(sheet.value.table);
  return done((address) =>
    address === ''
      ? []
      : [...new Set(guardians.filter(({ email }) => addressKey(email) === address).map(({ family }) => family))],
  );
};

/** Writes *yes* beside those that are not marked yet; answers how many those were. */
const mark = (ports: Ports, families: ReadonlySet<string>): Outcome<number> => {
  const sheet = readSheet(ports, familiesShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return done(0);
  const fresh = familiesOf(sheet.value.table).filter(({ id, optedOut }) => families.has(id) && !optedOut);
  const yes = sheetWordsOf('families', staffLanguage(ports)).choices?.['family.optOut']?.[0] ?? 'yes';
  writeCells(
    ports,
    sheet.value,
    fresh.map(({ row }) => ({ row, cells: { 'family.optOut': yes } })),
  );
  return done(fresh.length);
};

const viewOf = ({ key, given }: KeyedAnswer) => ({
  key,
  name: given.OO02?.text ?? '',
  address: given.OO01?.text ?? '',
});

const take = (ports: Ports, surveyId: string): Outcome<TakenOptOuts> => {
  const [read, handled, known] = [
    readAnswers(ports, surveyId, ['optOut']),
    readHandled(ports, surveyId),
    familiesWith(ports),
  ];
  if (!read.ok) return read;
  if (!handled.ok) return handled;
  if (!known.ok) return known;
  const answers = keyed(read.value.answers);
  const fresh = answers
    .filter(({ key }) => !handled.value.has(key))
    .map((answer) => ({ answer, families: known.value(addressIn(answer)) }));
  const found = fresh.filter(({ families }) => families.length > 0);
  const marked = found.length === 0 ? done(0) : mark(ports, new Set(found.flatMap(({ families }) => families)));
  if (!marked.ok) return marked;
  const logged = noteOptOuts(ports, [...new Set(found.flatMap(({ families }) => families))], {
    isOut: true,
    from: 'form',
  });
  if (!logged.ok) return logged;
  if (found.length > 0) ports.workbook.flush();
  const noted = noteHandled(
    ports,
    surveyId,
    found.map(({ answer, families }) => ({ key: answer.key, to: families.join(' ') })),
  );
  if (!noted.ok) return noted;
  return done({
    answers: answers.length,
    marked: marked.value,
    unknown: fresh.filter(({ families }) => families.length === 0).map(({ answer }) => viewOf(answer)),
    notices: read.value.notices,
  });
};

/** Marks the families of each answer that is new. One whose mark staff took away again is not marked a second time. */
export const takeOptOuts = (ports: Ports, surveyId: string): Outcome<TakenOptOuts> =>
  underLock(ports, () => take(ports, surveyId));

/** A person has seen to an answer that belongs to no family of the lists. */
export const settleOptOut = (
  ports: Ports,
  { surveyId, key }: { readonly surveyId: string; readonly key: string },
): Outcome<TakenOptOuts> =>
  underLock(ports, () => {
    const noted = noteHandled(ports, surveyId, [{ key, to: byHand }]);
    return noted.ok ? take(ports, surveyId) : noted;
  });

/** PV23: whoever asked by now is in no wave that is made ready from here on. The caller holds the lock. */
export const takeAllOptOuts = (ports: Ports): Outcome<undefined> => {
  const sheet = readSheet(ports, surveysShape);
  if (!sheet.ok) return sheet;
  const surveys = sheet.value === undefined ? [] : surveysOf(sheet.value.table);
  for (const { id } of surveys.filter(({ purpose, state }) => purpose === 'optOut' && state !== 'building')) {
    const taken = take(ports, id);
    if (!taken.ok) return taken;
  }
  return done(undefined);
};
