// Says how many of those that were invited to a confidential survey have answered; nothing of what (PV12).
import { whoAnswered } from '../../../domain/invitation/who-answered';
import { done, type Outcome, refused } from '../../../domain/problem';
import { textOf } from '../../../domain/sheet/cell';
import { findCode } from '../../../domain/tally/coded-answers';
import type { Answered } from '../../../rpc/ask-calls';
import { askedIn, readAskSheets } from '../../ask/ask-sheets';
import { guardiansNow } from '../../invite/allowed-now';
import { familyCodes } from '../../invite/family-codes';
import { campaignsIn, entriesIn, readSendSheets } from '../../invite/send-sheets';
import type { Ports } from '../../ports';
import { codeColumn } from './count-coded-survey';
import { overAnswers } from './count-tab-answers';

/** The units whose code came with an answer. Refused for a survey that is not to know them. */
const answeredUnits = (ports: Ports, survey: string): Outcome<ReadonlySet<string>> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const asked = askedIn(sheets.value);
  const code = asked.questions.find((question) => question.survey === survey && question.kind === 'code');
  if (code === undefined || sheets.value.forms === undefined) return refused('ask.not-confidential');
  const known = familyCodes(ports, { survey, forms: sheets.value.forms });
  if (!known.ok) return known;
  const tabs = new Set(ports.workbook.tabs().map(({ id }) => id));
  const units = new Set<string>();
  for (const form of asked.forms) {
    const { responseSheet: id } = form;
    if (form.survey !== survey || id === undefined || !tabs.has(id)) continue;
    const expected = [codeColumn(code, form)];
    overAnswers(ports, { tab: { id, name: '' }, expected }, units, (all, rows, [found]) => {
      for (const row of found === undefined ? [] : rows) {
        const whose = findCode(textOf(row[found?.column ?? -1]), known.value);
        if (whose.whose === 'family') all.add(known.value.get(whose.code)?.unit ?? '');
      }
      return all;
    });
  }
  return done(units);
};

/** Operational figures, exact and for the working sidebar alone (design 3.4). */
export const countAnswered = (ports: Ports, survey: string): Outcome<Answered> => {
  const units = answeredUnits(ports, survey);
  if (!units.ok) return units;
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const guardians = guardiansNow(ports);
  if (!guardians.ok) return guardians;
  const own = new Set(campaignsIn(sheets.value).flatMap((one) => (one.survey === survey ? [one.id] : [])));
  const entries = entriesIn(sheets.value).filter(({ campaign }) => own.has(campaign));
  const familyOf = new Map(guardians.value.map(({ id, family }) => [id, family]));
  const { invited, answered, askNext } = whoAnswered(entries, units.value, (id) => familyOf.get(id));
  return done({ invited, answered, askNext: askNext.length });
};
