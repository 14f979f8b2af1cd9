// How far each language is: what is translated, what cannot be used, what waits for a reader.
import { lineDrafts } from '../../content/invitations';
import { homeLanguages } from '../../content/languages';
import { surveyLanguages } from '../../content/survey';
import { done, type Outcome } from '../../domain/problem';
import { plainKey } from '../../domain/roster/plain-key';
import { marksOf } from '../../domain/translation/text-check';
import type { LanguageState, Languages, TroubledText } from '../../rpc/language-calls';
import type { Ports } from '../ports';
import { type Approvals, readApprovals } from './approved-languages';
import { languageName } from './language-value';
import { readSpoken, type SpokenHere, toldIn } from './read-spoken';
import { isState } from './text-state';

/** As many as a person mends in one go. */
const mostTroubled = 20;

const nameOf = (tag: string, { languages }: Approvals): string =>
  homeLanguages.some((one) => one.tag === tag)
    ? languageName(tag)
    : (languages.find((one) => one.tag === tag)?.name ?? tag);

const stateOf = (tag: string, spoken: SpokenHere, approvals: Approvals): LanguageState => {
  const kept = approvals.languages.find((one) => one.tag === tag);
  const own = spoken.translated.find((one) => one.tag === tag);
  const told = toldIn(spoken, tag);
  const apart = new Set(spoken.messages.map(({ id }) => id));
  const troubled = (own?.told ?? []).flatMap(({ row, text, english, fault }): TroubledText[] =>
    fault === undefined ? [] : [{ row, text: text.slice(0, 80), fault, marks: marksOf(english) }],
  );
  return {
    tag,
    name: nameOf(tag, approvals),
    ships: surveyLanguages.some((one) => one === tag),
    families: kept?.families ?? 0,
    told: told.length,
    total: spoken.catalog.length,
    drafts: (own?.told ?? []).filter(({ id, text, state }) => lineDrafts[tag]?.[id] === text && isState(state, 'draft'))
      .length,
    machine: (own?.told ?? []).filter(({ id, state }) => !apart.has(id) && isState(state, 'machine')).length,
    waiting: approvals.waiting(tag, told).length,
    approvedBy: kept?.approvedBy ?? '',
    approvedOn: kept?.approvedOn ?? '',
    troubled: troubled.slice(0, mostTroubled),
    troubledCount: troubled.length,
  };
};

/** Reads the sheets and changes nothing. */
export const openLanguages = (ports: Ports): Outcome<Languages> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  const { languages } = approvals.value;
  const there = new Set(spoken.value.languages.map(({ tag }) => tag));
  const known = homeLanguages.map(({ tag, name }) => ({ tag, name, families: 0 }));
  const own = languages.map(({ tag, name, families }) => ({ tag, name, families }));
  const addable = [...own, ...known.filter(({ tag }) => own.every((one) => one.tag !== tag))];
  const { sheet } = spoken.value;
  return done({
    languages: spoken.value.languages.map(({ tag }) => stateOf(tag, spoken.value, approvals.value)),
    addable: addable
      .filter(({ tag }) => !there.has(tag) && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag))
      .map(({ tag, name, families }) => ({ tag, name: nameOf(tag, approvals.value) || name, families }))
      .sort((one, other) => other.families - one.families || plainKey(one.name).localeCompare(plainKey(other.name))),
    sheet: sheet === undefined ? null : { id: sheet.id, name: ports.workbook.nameOf(sheet.id) },
  });
};
