// Writes down that a named person has read a language's texts and approves them.
import { homeLanguages } from '../../content/languages';
import { surveyLanguages } from '../../content/survey';
import { done, type Outcome, refused } from '../../domain/problem';
import { languagesShape } from '../../domain/roster/language';
import { textOf } from '../../domain/sheet/cell';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, type OurSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';

/** The name that was typed, and the account that typed it. */
const signature = (name: string, email: string): string => (email === '' ? name : `${name} (${email})`);

const write = (ports: Ports, sheet: OurSheet, { language, name }: { language: string; name: string }): void => {
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

/** PV09: from now on the language's texts may be published and sent. Names the person and the day in the Languages sheet. */
export const approveLanguage = (
  ports: Ports,
  approval: { readonly language: string; readonly name: string },
): Outcome<undefined> => {
  if (!surveyLanguages.some((one) => one === approval.language))
    return refused('ask.no-texts', { language: approval.language });
  const written = ports.lock.during((): Outcome<undefined> => {
    const sheet = ensureSheet(ports, languagesShape);
    if (!sheet.ok) return sheet;
    write(ports, sheet.value, approval);
    return done(undefined);
  });
  return written?.value ?? refused('rpc.someone-else-working');
};
