// Notes in the plan's sheets that a message went out to everyone: T14 for a change of leaders, T12 for what was heard (R16, R12).
import { campaignIds, type SentCampaign } from '../../../domain/after/campaign-about';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { linesOf, loopRecordsOf } from '../../../domain/loop/loop-record';
import { listeningShape } from '../../../domain/plan/heard-record';
import { leadershipShape } from '../../../domain/plan/leadership';
import { done, type Outcome } from '../../../domain/problem';
import { textOf } from '../../../domain/sheet/cell';
import { askedIn, readAskSheets } from '../../ask/ask-sheets';
import { keepRecord } from '../../loop/keep-record';
import type { Ports } from '../../ports';
import { readSheet } from '../../sheets/our-sheets';
import { underLock } from '../../sheets/under-lock';
import { writeCells } from '../../sheets/write-cells';

/** How many rows it was noted in. */
type Noted = Outcome<number>;

/** A day that somebody wrote before stays. */
const noteAnnounced = (ports: Ports, ids: readonly string[], today: CalendarDate): Noted => {
  const sheet = readSheet(ports, leadershipShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return done(0);
  const rows = sheet.value.table.records.filter(
    ({ cells }) => ids.includes(textOf(cells['change.id'])) && textOf(cells['change.noticeSentOn']) === '',
  );
  writeCells(
    ports,
    sheet.value,
    rows.map(({ row }) => ({ row, cells: { 'change.noticeSentOn': { day: today } } })),
  );
  return done(rows.length);
};

/** A survey that no line is about gets one first, where no line of the plan may be the one that it is held by. */
const recordedFirst = (ports: Ports, ids: readonly string[]): Outcome<undefined> => {
  const asked = readAskSheets(ports);
  if (!asked.ok) return asked;
  const survey = askedIn(asked.value).surveys.find(({ id }) => ids.includes(id));
  return survey === undefined ? done(undefined) : keepRecord(ports, survey);
};

/** One line that says so speaks for all that are about the same. */
const noteTold = (ports: Ports, ids: readonly string[], today: CalendarDate): Noted => {
  const kept = recordedFirst(ports, ids);
  if (!kept.ok) return kept;
  const sheet = readSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return done(0);
  const records = loopRecordsOf(sheet.value.table);
  const lines = ids.flatMap((id) => linesOf(records, id)).filter(({ toldOn }) => toldOn === undefined);
  const rows = [...new Set(lines.map(({ row }) => row))];
  writeCells(
    ports,
    sheet.value,
    rows.map((row) => ({ row, cells: { 'listening.toldOn': { day: today } } })),
  );
  return done(rows.length);
};

const notes: { readonly [template: string]: typeof noteTold } = { T12: noteTold, T14: noteAnnounced };

/**
 * To be called once no message of the campaign is open or being sent. Other templates note nothing; called again it changes nothing, and
 * a day that a person wrote stays.
 */
export const afterSent = (ports: Ports, campaign: SentCampaign): Noted => {
  const note = notes[campaign.template];
  const ids = campaignIds(campaign);
  if (note === undefined || ids.length === 0) return done(0);
  return underLock(ports, () => note(ports, ids, ports.workbook.today()));
};
