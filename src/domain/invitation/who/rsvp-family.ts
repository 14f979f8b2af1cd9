// Which families said that they come to an event, as far as their answers say who they are.
import { familyKeys } from '../../booking/contact';
import type { FormAnswer } from '../../booking/form-answer';
import { saidIn } from '../../booking/head-count';
import { certainFamilies, type GuardianFinder } from './guardian-finder';

export type Said = 'yes' | 'maybe' | 'no' | 'none';

export interface RsvpFamilies {
  /** By family id; the latest answer counts. */
  readonly said: ReadonlyMap<string, Said>;
  /** What those wrote of themselves who are on no list, or of whom nobody can be certain; each once. */
  readonly notFound: readonly string[];
}

/** `answers` are in the order in which they came; `asked` are the questions in which families say who they are. */
export const rsvpFamilies = (
  answers: readonly FormAnswer[],
  {
    activity,
    asked,
    finder,
  }: { readonly activity: string; readonly asked: readonly string[]; readonly finder: GuardianFinder },
): RsvpFamilies => {
  const said = new Map<string, Said>();
  const notFound = new Map<string, string>();
  for (const answer of answers) {
    if (answer.given.RS07?.codes[0] !== activity) continue;
    const written = asked.map((code) => answer.given[code]?.text ?? '').filter((text) => text !== '');
    const families = certainFamilies(finder.byContact(written.join(' | ')));
    const what = saidIn(answer);
    for (const family of families) said.set(family, what === 'nothing' ? 'none' : what);
    if (families.length === 0 && written.length > 0)
      notFound.set(familyKeys('', written.join(' ')).join(' '), written.join(', '));
  }
  return { said, notFound: [...notFound.values()] };
};
