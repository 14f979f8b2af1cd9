// What the Listen screen offers to count: the surveys with their answers so far, and other tabs that look like answers.
import { ownLanguageName } from '../../content/languages';
import { papersOf, papersShape } from '../../domain/paper/paper-answer';
import { done, type Outcome } from '../../domain/problem';
import { textOf } from '../../domain/sheet/cell';
import { pagesIn, publishedShape } from '../../domain/tally/figures/published-record';
import { looksLikeAnswers } from '../../domain/tally/tab/propose-setup';
import { tallySourcesShape } from '../../domain/tally/tab/tab-setup';
import type { ListenForm, ListenHome, ListenTab } from '../../rpc/listen-calls';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import type { Ports, SheetId, Tab } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';

const answersIn = ({ workbook }: Ports, sheet: SheetId): number => Math.max(workbook.size(sheet).rows - 1, 0);

const tabOf = (ports: Ports, { id, name }: Tab, setUp: ReadonlySet<SheetId>): readonly ListenTab[] => {
  const { rows, columns } = ports.workbook.size(id);
  if (rows < 3 || columns < 2) return [];
  const [first = []] = ports.workbook.read(id, { row: 1, column: 1, rows: 1, columns });
  return looksLikeAnswers(first, rows) || setUp.has(id)
    ? [{ sheetId: id, name, answers: rows - 1, setUp: setUp.has(id) }]
    : [];
};

/** Reads how far each tab reaches and its first row; of answers, only those from paper, to tell how many there are. */
export const openListen = (ports: Ports): Outcome<ListenHome> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const setups = readSheet(ports, tallySourcesShape);
  if (!setups.ok) return setups;
  const papers = readSheet(ports, papersShape);
  if (!papers.ok) return papers;
  const { surveys, forms } = askedIn(sheets.value);
  const tabs = ports.workbook.tabs();
  const there = new Set(tabs.map(({ id }) => id));
  const ours = new Set<SheetId>([
    ...Object.values(ports.workbook.roles()),
    ...forms.flatMap(({ responseSheet }) => responseSheet ?? []),
    ...(published.value === undefined ? [] : pagesIn(published.value.table)),
  ]);
  const setUp = new Set(setups.value?.table.records.map(({ cells }) => Number(textOf(cells['source.sheet']))));
  const formsOf = (survey: string): readonly ListenForm[] =>
    forms
      .filter((form) => form.survey === survey)
      .map(({ language, responseSheet }) => ({
        language: ownLanguageName(language),
        answers: responseSheet === undefined || !there.has(responseSheet) ? null : answersIn(ports, responseSheet),
      }));
  return done({
    minGroupSize: settings.value.minGroupSize,
    surveys: surveys
      .map(({ id, name }) => {
        const own = formsOf(id);
        const onPaper = papers.value === undefined ? 0 : papersOf(papers.value.table, id).length;
        return {
          id,
          name,
          forms: own,
          onPaper,
          answers: own.reduce((sum, { answers }) => sum + (answers ?? 0), onPaper),
        };
      })
      .reverse(),
    tabs: tabs.filter(({ id, hidden }) => !hidden && !ours.has(id)).flatMap((tab) => tabOf(ports, tab, setUp)),
  });
};
