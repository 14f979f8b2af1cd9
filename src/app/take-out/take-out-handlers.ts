// What answers the calls by which a plan leaves the workbook.
import { writtenWordsIn } from '../../content/written';
import { done } from '../../domain/problem';
import { calendarFile } from '../../domain/take-out/calendar-file';
import type { HandlersOf } from '../../rpc/call';
import type { takeOutCalls } from '../../rpc/take-out-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { printPage } from './print-page';
import { readPlanRows } from './read-plan-rows';

export const takeOutHandlers = (ports: Ports): HandlersOf<typeof takeOutCalls> => ({
  printPage: ({ page }) => printPage(ports, page),
  calendarFile: () => {
    const rows = readPlanRows(ports);
    if (!rows.ok) return rows;
    const today = ports.workbook.today();
    const coming = rows.value.filter(({ start, end }) => (end ?? start) >= today);
    const { lead } = writtenWordsIn(staffLanguage(ports)).print;
    const text = calendarFile(
      coming.map((row) => ({
        ...row,
        details: [row.why, ...(row.lead === '' ? [] : [lead.replace('{name}', () => row.lead)])].join('\n'),
      })),
      { owner: ports.workbook.id(), name: ports.workbook.name(), stamp: ports.clock.now() },
    );
    return done({
      name: `${ports.workbook.name().replace(/[^\p{L}\p{N} -]/gu, '')}.ics`,
      text,
      activities: coming.length,
    });
  },
});
