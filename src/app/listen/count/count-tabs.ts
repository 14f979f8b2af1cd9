// Counts the tabs of a survey, one after the other, as far as the pace allows.
import { done, type Outcome } from '../../../domain/problem';
import { languageView } from '../../../domain/tally/views';
import { inOneGroup } from '../../../domain/tally/working-tally';
import type { Ports } from '../../ports';
import type { FormTabJob } from './count-coded-survey';
import { isUnfinished, type Pace, reachOf } from './count-pace';
import { type CountedTab, countTabAnswers, forgetCounted, nothingCounted } from './count-tab-answers';

const inLanguage = (counted: CountedTab, language: string): CountedTab => ({
  ...counted,
  tally: inOneGroup(counted.tally, languageView, language),
});

/** Tabs behind one that takes more calls wait for it. */
export const countTabs = (ports: Ports, jobs: readonly FormTabJob[], pace: Pace): Outcome<readonly CountedTab[]> => {
  if (pace.part === 'anew') for (const job of jobs) forgetCounted(ports, job);
  const counted: CountedTab[] = [];
  for (const job of jobs) {
    if (isUnfinished(reachOf(counted))) {
      const { rows } = ports.workbook.size(job.tab.id);
      counted.push({ ...nothingCounted, reach: { done: 0, of: rows, restarted: false } });
      continue;
    }
    const tab = countTabAnswers(ports, job, pace);
    if (!tab.ok) return tab;
    counted.push(inLanguage(tab.value, job.form.language));
  }
  return done(counted);
};
