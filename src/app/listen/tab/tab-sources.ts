// Finds a tab that the add-on did not make, and what staff have said of it.
import { done, type Outcome, refused } from '../../../domain/problem';
import type { SetUpTab } from '../../../domain/tally/tab/like-tab';
import { type TabQuestion, tabQuestionsOf, tallySourcesShape } from '../../../domain/tally/tab/tab-setup';
import type { Ports, SheetId, Tab } from '../../ports';
import { type OurSheet, readSheet } from '../../sheets/our-sheets';

export interface TabSource {
  readonly tab: Tab;
  readonly setups: OurSheet | undefined;
  readonly saved: readonly TabQuestion[];
  /** The other tabs that are set up and still there. */
  readonly others: readonly SetUpTab[];
}

/** The tab and its setup, empty where there is none; refused where the tab is gone. */
export const findTabSource = (ports: Ports, sheet: SheetId): Outcome<TabSource> => {
  const tabs = ports.workbook.tabs();
  const tab = tabs.find(({ id }) => id === sheet);
  if (tab === undefined) return refused('listen.tab-gone');
  const setups = readSheet(ports, tallySourcesShape);
  if (!setups.ok) return setups;
  const questionsOf = (id: SheetId): readonly TabQuestion[] =>
    setups.value === undefined ? [] : tabQuestionsOf(setups.value.table, id);
  return done({
    tab,
    setups: setups.value,
    saved: questionsOf(sheet),
    others: tabs.flatMap(({ id, name }) => {
      const questions = id === sheet ? [] : questionsOf(id);
      return questions.length === 0 ? [] : [{ sheet: id, name, questions }];
    }),
  });
};
