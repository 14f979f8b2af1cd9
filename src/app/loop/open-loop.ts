// What was heard by a survey or tab and what is done about it, as its lines say.

import type { CalendarDate } from '../../domain/calendar/calendar-date';
import {
  closedDayOf,
  hasLoop,
  type LoopRecord,
  linesOf,
  loopRecordsOf,
  openLoopsIn,
  plannedFor,
  tellByFor,
} from '../../domain/loop/loop-record';
import { listeningShape } from '../../domain/plan/heard-record';
import { done, type Outcome } from '../../domain/problem';
import type { Survey } from '../../domain/survey/survey';
import { tabOfKey } from '../../domain/tally/source-key';
import type { ListenSource } from '../../rpc/listen-source';
import type { LoopHome, LoopLine, OpenLoop, OpenLoops } from '../../rpc/loop-calls';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import { readNamedThemes } from '../ask/themes';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';
import { findLoop } from './find-loop';

const lineOf = (record: LoopRecord): LoopLine => ({
  what: record.what,
  name: record.name,
  heard: record.heard,
  willDo: record.willDo,
  by: record.by,
  dueOn: record.dueOn ?? '',
  check: record.check,
  doneOn: record.doneOn ?? '',
  toldOn: record.toldOn ?? '',
  tellBy: record.tellBy ?? '',
  seen: record.seen,
});

/** Reads alone: nothing is written by looking. */
export const openLoop = (ports: Ports, source: ListenSource): Outcome<LoopHome> => {
  const found = findLoop(ports, source);
  if (!found.ok) return found;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const sheet = readSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  const themes = readNamedThemes(ports);
  if (!themes.ok) return themes;
  const records = sheet.value === undefined ? [] : loopRecordsOf(sheet.value.table);
  const { key, survey, closedOn } = found.value;
  const lines = linesOf(records, key);
  const today = ports.workbook.today();
  return done({
    lines: lines.map(lineOf),
    planned:
      lines.length > 0 || survey === undefined
        ? []
        : plannedFor(records, survey.purpose).map(({ what, name, tellBy }) => ({ what, name, tellBy: tellBy ?? '' })),
    closedOn: lines.find((line) => line.closedOn !== undefined)?.closedOn ?? closedOn ?? '',
    today,
    isLate: openLoopsIn(lines, today).some(({ tellBy }) => tellBy !== undefined && tellBy < today),
    minGroupSize: settings.value.minGroupSize,
    themes: themes.value.map(({ name }) => name),
    sheet: sheet.value === undefined ? null : { id: sheet.value.id, name: sheet.value.words.name },
  });
};

const sourceOf = ({ what, survey }: LoopRecord, surveys: ReadonlySet<string>): ListenSource | null => {
  const id = [survey, what].find((one) => surveys.has(one));
  if (id !== undefined) return { surveyId: id };
  const tab = tabOfKey(what);
  return tab === undefined ? null : { sheetId: tab };
};

/** Surveys that are closed and that no line is about yet: a person has to say which line of the plan each is. */
const unrecorded = (surveys: readonly Survey[], records: readonly LoopRecord[], today: CalendarDate): OpenLoop[] =>
  surveys.flatMap((survey) => {
    const { id, name, purpose } = survey;
    const closedOn = closedDayOf(survey, today);
    if (closedOn === undefined || !hasLoop(purpose) || linesOf(records, id).length > 0) return [];
    const tellBy = tellByFor(closedOn);
    return [{ name, tellBy, isLate: tellBy < today, source: { surveyId: id } }];
  });

/** One a survey or event, though it may have several lines. */
export const openLoops = (ports: Ports): Outcome<OpenLoops> => {
  const sheet = readSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys } = askedIn(sheets.value);
  const ids = new Set(surveys.map(({ id }) => id));
  const today = ports.workbook.today();
  const records = sheet.value === undefined ? [] : loopRecordsOf(sheet.value.table);
  const recorded = openLoopsIn(records, today).map((one): OpenLoop => {
    const tellBy = one.tellBy ?? '';
    return { name: one.name, tellBy, isLate: tellBy < today, source: sourceOf(one, ids) };
  });
  return done({
    loops: [...unrecorded(surveys, records, today), ...recorded].sort((one, other) =>
      one.tellBy.localeCompare(other.tellBy),
    ),
    sheet: sheet.value === undefined ? null : { id: sheet.value.id },
  });
};
