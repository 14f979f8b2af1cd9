// Counts how many families spoke of each theme, as a question with several choices (PV01 to PV03).

import { plainKey } from '../roster/plain-key';
import type { Theme } from '../survey/theme';
import { addUp, written } from '../tally/add-up';
import type { TallyQuestion } from '../tally/tally-question';
import type { WorkingTally } from '../tally/working-tally';
import { type Comment, tagOf } from './comment';

export const themesCode = 'themes';

/** Each with an id of its own: what was heard of one survey, in several rows, has the survey's. */
export const apart = (themes: readonly Theme[]): readonly Theme[] =>
  themes.map(({ id, name }) => ({
    id: themes.filter((one) => one.id === id).length > 1 ? `${id} ${plainKey(name)}` : id,
    name,
  }));

export const themeQuestion = (themes: readonly Theme[]): TallyQuestion => ({
  code: themesCode,
  kind: 'multi',
  choices: themes.map(({ id, name }) => ({ code: id, wordings: [name] })),
});

/** A family counts once a theme, however often it spoke of it; the base is the families whose comments have a theme. */
export const themeTally = (comments: readonly Comment[], themes: readonly Theme[]): WorkingTally => {
  const ids = new Map([
    ...themes.map(({ id }) => [plainKey(tagOf(id)), id] as const),
    ...themes.map(({ id, name }) => [plainKey(tagOf(name)), id] as const),
  ]);
  const families = new Map<string, Set<string>>();
  for (const { answer, themes: named, gone } of comments) {
    const codes = gone ? [] : named.flatMap((name) => ids.get(plainKey(name)) ?? []);
    if (codes.length > 0) families.set(answer, new Set([...(families.get(answer) ?? []), ...codes]));
  }
  return addUp([...families.values()], {
    questions: [{ code: themesCode, read: (codes) => ({ ...written, codes: [...codes] }) }],
  });
};
