// Whether families can read what they get, and whether it is true (R30, R31, R32).
import { claimsResults } from '../invitation/template-guards';
import { hardSentences } from '../text/readability';
import type { PlanFacts } from './facts';
import { type Finding, overRows, type Rule } from './rule';

/** Something that is written to families. */
const written = new Set(['E22', 'E23', 'E24', 'E25', 'E26', 'E27', 'E28', 'E29']);

const inTheirLanguage: Rule = {
  id: 'R30',
  severity: 'warning',
  find: ({ languages, activities, today, settings: { minGroupSize, thresholds } }: PlanFacts) => {
    const isAhead = activities.some(
      ({ opportunity, start, end }) => written.has(opportunity) && (end ?? start ?? '') >= today,
    );
    if (!isAhead) return [];
    const all = languages.reduce((sum, { families }) => sum + families, 0);
    return overRows(
      languages.filter(
        ({ families, isApproved }) =>
          !isApproved &&
          families > 0 &&
          (families >= minGroupSize || (families / all) * 100 >= thresholds.languageShare),
      ),
    );
  },
};

const claimsHold: Rule = {
  id: 'R31',
  severity: 'error',
  find: ({ texts, settings }) =>
    settings.isHighImpact ? [] : overRows(texts.filter(({ text }) => claimsResults(text))),
};

const plainWords: Rule = {
  id: 'R32',
  severity: 'warning',
  find: ({ texts, settings: { thresholds } }) =>
    texts.flatMap((one): readonly Finding[] => {
      const hard = hardSentences(one.text, one.language, {
        grade: thresholds.readingGrade,
        inflesz: thresholds.readingInflesz,
        words: thresholds.sentenceWords,
      });
      return hard.length === 0 ? [] : overRows([one], { sentences: hard.slice(0, 3).join(' · ') });
    }),
};

export const whatFamiliesReadRules: readonly Rule[] = [inTheirLanguage, claimsHold, plainWords];
