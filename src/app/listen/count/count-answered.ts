// Says how many of those that were invited to a confidential survey have answered; nothing of what (PV12).
import { whoAnswered } from '../../../domain/invitation/who-answered';
import { done, type Outcome, refused } from '../../../domain/problem';
import { isBlank, textOf } from '../../../domain/sheet/cell';
import { findCode } from '../../../domain/tally/coded-answers';
import type { Answered } from '../../../rpc/ask-calls';
import { askedIn, readAskSheets } from '../../ask/ask-sheets';
import { guardiansNow } from '../../invite/allowed-now';
import { type CodedUnit, familyCodes } from '../../invite/family-codes';
import { campaignsIn, entriesIn, readSendSheets } from '../../invite/send-sheets';
import type { Ports } from '../../ports';
import type { AnswerRows } from './answer-blocks';
import { codeColumn } from './count-coded-survey';
import { overAnswers } from './count-tab-answers';

export interface CameBack {
  /** The recipient units whose code came with an answer. */
  readonly units: ReadonlySet<string>;
  /** Answers without a code that a family has: they count, and nobody can say whose they are. */
  readonly loose: number;
}

type CodesIn = (back: CameBack, rows: AnswerRows, column: number | undefined) => CameBack;

/** Blank rows are nobody, and answers by the link of a test message are nobody's. */
const readCodes =
  (known: ReadonlyMap<string, CodedUnit>): CodesIn =>
  (back, rows, column) => {
    if (column === undefined) return back;
    const found = rows
      .filter((cells) => !cells.every(isBlank))
      .map((cells) => findCode(textOf(cells[column]), known))
      .filter(({ whose }) => whose !== 'test');
    const units = found.flatMap((one) => (one.whose === 'family' ? (known.get(one.code)?.unit ?? []) : []));
    return { units: new Set([...back.units, ...units]), loose: back.loose + found.length - units.length };
  };

/** What came back of a confidential survey. Refused for a survey that is not to know it. */
export const cameBack = (ports: Ports, survey: string): Outcome<CameBack> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const asked = askedIn(sheets.value);
  const code = asked.questions.find((question) => question.survey === survey && question.kind === 'code');
  if (code === undefined || sheets.value.forms === undefined) return refused('ask.not-confidential');
  const known = familyCodes(ports, { survey, forms: sheets.value.forms });
  if (!known.ok) return known;
  const tabs = new Set(ports.workbook.tabs().map(({ id }) => id));
  const codesIn = readCodes(known.value);
  let back: CameBack = { units: new Set(), loose: 0 };
  for (const form of asked.forms) {
    const { responseSheet: id } = form;
    if (form.survey !== survey || id === undefined || !tabs.has(id)) continue;
    const expected = [codeColumn(code, form)];
    back = overAnswers(ports, { tab: { id, name: '' }, expected }, back, (all, rows, [found]) =>
      codesIn(all, rows, found?.column),
    ).carried;
  }
  return done(back);
};

/** Operational figures, exact and for the working sidebar alone (design 3.4). */
export const countAnswered = (ports: Ports, survey: string): Outcome<Answered> => {
  const back = cameBack(ports, survey);
  if (!back.ok) return back;
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const guardians = guardiansNow(ports);
  if (!guardians.ok) return guardians;
  const own = new Set(campaignsIn(sheets.value).flatMap((one) => (one.survey === survey ? [one.id] : [])));
  const entries = entriesIn(sheets.value).filter(({ campaign }) => own.has(campaign));
  const familyOf = new Map(guardians.value.map(({ id, family }) => [id, family]));
  const { invited, answered, askNext } = whoAnswered(entries, back.value.units, (id) => familyOf.get(id));
  return done({ invited, answered, askNext: askNext.length });
};
