// Writes down that a named person has read a language's texts and approves them.
import { homeLanguages } from '../../content/languages';
import { done, type Outcome, refused } from '../../domain/problem';
import { languagesShape } from '../../domain/roster/language';
import { textOf } from '../../domain/sheet/cell';
import { approvalsShape, approvedMarks, marksOfAll, type ToldText, textMark } from '../../domain/translation/approval';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, type OurSheet } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeCells } from '../sheets/write-cells';
import { textsToApprove } from './read-language-texts';
import { stateApproved } from './state-translations';

interface Approval {
  readonly language: string;
  readonly name: string;
  /** What `readLanguageTexts` said of the texts that were read. */
  readonly seen: string;
}

/** The name that was typed, and the account that typed it. */
const signature = (name: string, email: string): string => (email === '' ? name : `${name} (${email})`);

const write = (ports: Ports, sheet: OurSheet, { language, name }: Approval): void => {
  const approval = {
    'language.approvedBy': signature(name, ports.person().email),
    'language.approvedOn': { day: ports.workbook.today() },
  };
  const record = sheet.table.records.find(({ cells }) => textOf(cells['language.tag']).toLowerCase() === language);
  if (record !== undefined) {
    writeCells(ports, sheet, [{ row: record.row, cells: approval }]);
    return;
  }
  const known = homeLanguages.find(({ tag }) => tag === language);
  appendRows(ports, sheet, [
    {
      'language.tag': language,
      'language.name': known?.name ?? language,
      'language.direction': known?.direction ?? 'ltr',
      ...approval,
    },
  ]);
};

/** Which words were read for the first time, for good: what is changed later waits for a reader again. */
const record = (ports: Ports, texts: readonly ToldText[], { language, name }: Approval): Outcome<undefined> => {
  const sheet = ensureSheet(ports, approvalsShape);
  if (!sheet.ok) return sheet;
  const known = approvedMarks(sheet.value.table, language);
  const marks = texts.map(textMark).filter((mark) => !known.has(mark));
  if (marks.length === 0) return done(undefined);
  appendRows(ports, sheet.value, [
    {
      'approval.language': language,
      'approval.by': signature(name, ports.person().email),
      'approval.on': { day: ports.workbook.today() },
      'approval.texts': JSON.stringify(marks),
    },
  ]);
  return done(undefined);
};

const approve = (ports: Ports, approval: Approval): Outcome<undefined> => {
  const texts = textsToApprove(ports, approval.language);
  if (!texts.ok) return texts;
  if (marksOfAll(texts.value) !== approval.seen) return refused('ask.texts-changed');
  const sheet = ensureSheet(ports, languagesShape);
  if (!sheet.ok) return sheet;
  const recorded = record(ports, texts.value, approval);
  if (!recorded.ok) return recorded;
  const stated = stateApproved(ports, approval);
  if (!stated.ok) return stated;
  write(ports, sheet.value, approval);
  return done(undefined);
};

/**
 * PV09: from now on the language's texts may be published and sent. Names the person and the day in the Languages sheet, and keeps which
 * words they were. Refused where the texts are no longer those that were read.
 */
export const approveLanguage = (ports: Ports, approval: Approval): Outcome<undefined> =>
  underLock(ports, () => approve(ports, approval));
