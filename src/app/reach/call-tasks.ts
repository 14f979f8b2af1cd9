// Rows of the Call tasks sheet for guardians in whose language nothing is approved (PV07).
import { writtenWordsIn } from '../../content/written';
import { callTasksShape } from '../../domain/comments/call-task';
import type { FrozenContent } from '../../domain/invitation/campaign';
import type { RecipientUnit } from '../../domain/invitation/recipient-unit';
import type { LogEntry } from '../../domain/invitation/send-log';
import { done, type Outcome } from '../../domain/problem';
import { isBlank, textOf } from '../../domain/sheet/cell';
import { fillIn } from '../../domain/tally/page/fill-in';
import { languageName } from '../languages/language-value';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, readSheet, staffLanguage } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';

/** The same for the same guardian of a campaign, whoever confirms it how often. */
const taskId = (campaign: string, guardian: string): string => `language-${campaign}-${guardian}`;

interface Confirmed {
  readonly campaign: string;
  readonly units: readonly RecipientUnit[];
  readonly content: Pick<FrozenContent, 'languages'>;
}

/**
 * One task a guardian whose language the campaign has no words in, however few they are (PV07); in one block, and none twice. To be
 * called before the log has the messages, so that no crash loses one.
 */
export const callTasksFor = (ports: Ports, { campaign, units, content }: Confirmed): Outcome<undefined> => {
  const spoken = new Set(Object.keys(content.languages));
  const unspoken = units.filter(({ way, language }) => way.by !== 'mail' && !spoken.has(language));
  if (unspoken.length === 0) return done(undefined);
  const sheet = ensureSheet(ports, callTasksShape);
  if (!sheet.ok) return sheet;
  const { task } = writtenWordsIn(staffLanguage(ports)).reach;
  const known = new Set(sheet.value.table.records.map(({ cells }) => textOf(cells['task.id'])));
  const rows = unspoken
    .flatMap((unit) => unit.guardians.map((guardian) => ({ unit, guardian, id: taskId(campaign, guardian) })))
    .filter(({ id }) => !known.has(id))
    .map(({ unit: { language, familyName, phone }, guardian, id }) => ({
      'task.id': id,
      'task.why': language === '' ? task.unknown : fillIn(task.why, { language: languageName(language) }),
      'task.what': fillIn(phone === '' ? task.letter : task.call, { name: familyName, phone }),
      'task.guardian': guardian,
      'task.on': { day: ports.workbook.today() },
    }));
  if (rows.length > 0) appendRows(ports, sheet.value, rows);
  return done(undefined);
};

/** Their tasks are done with them, and to do again where a person takes that back; a day that staff wrote stays. */
export const settleCallTasks = (
  ports: Ports,
  campaign: string,
  entries: readonly LogEntry[],
  isDone: boolean,
): Outcome<undefined> => {
  const sheet = readSheet(ports, callTasksShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return done(undefined);
  const ids = new Set(entries.flatMap(({ guardians }) => guardians.map((id) => taskId(campaign, id))));
  const changes = sheet.value.table.records.flatMap(({ row, cells }) => {
    const isOwn = ids.has(textOf(cells['task.id']));
    if (!isOwn || isBlank(cells['task.doneOn']) !== isDone) return [];
    return [{ row, cells: { 'task.doneOn': isDone ? { day: ports.workbook.today() } : '' } }];
  });
  writeCells(ports, sheet.value, changes);
  return done(undefined);
};
