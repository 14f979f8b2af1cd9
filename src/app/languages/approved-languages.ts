// The languages in which the add-on may send and publish.
import { done, type Outcome } from '../../domain/problem';
import { type DistrictLanguage, languagesOf, languagesShape } from '../../domain/roster/language';
import { approvalsShape, approvedMarks, type ToldText, textMark } from '../../domain/translation/approval';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';
import { type SpokenHere, toldIn } from './read-spoken';

/** A named person has approved the language, and nobody has taken the name away. */
export const isApproved = ({ approvedBy, approvedOn }: DistrictLanguage): boolean =>
  approvedBy !== undefined && approvedOn !== undefined;

/** The district's languages, none where there is no Languages sheet yet. */
export const readLanguages = (ports: Ports): Outcome<readonly DistrictLanguage[]> => {
  const sheet = readSheet(ports, languagesShape);
  if (!sheet.ok) return sheet;
  return done(sheet.value === undefined ? [] : languagesOf(sheet.value.table));
};

export interface Approvals {
  readonly languages: readonly DistrictLanguage[];
  /** Those of these texts that nobody has approved in the language as they are worded now. */
  readonly waiting: (language: string, texts: readonly ToldText[]) => readonly ToldText[];
  /** Whether these texts and all others of the language may reach families. */
  readonly mayUse: (language: string, own?: readonly ToldText[]) => boolean;
}

/** PV09: who approved what; a text that was changed since waits again, and its language with it. */
export const readApprovals = (ports: Ports, spoken: SpokenHere): Outcome<Approvals> => {
  const languages = readLanguages(ports);
  if (!languages.ok) return languages;
  const sheet = readSheet(ports, approvalsShape);
  if (!sheet.ok) return sheet;
  const table = sheet.value?.table;
  const waiting: Approvals['waiting'] = (language, texts) => {
    const marks = table === undefined ? new Set<string>() : approvedMarks(table, language);
    return texts.filter((text) => !marks.has(textMark(text)));
  };
  const mayUse: Approvals['mayUse'] = (language, own = []) => {
    const told = toldIn(spoken, language);
    // Of a language whose column is gone nothing waits, and nothing can be said.
    if (told.length === 0) return false;
    return (
      languages.value.some((one) => one.tag === language && isApproved(one)) &&
      waiting(language, [...told, ...own]).length === 0
    );
  };
  return done({ languages: languages.value, waiting, mayUse });
};
