// Reads all that says who is missing: the family lists, the invitations of the survey, and what came back.
import type { LogEntry } from '../../../domain/invitation/send-log';
import { type FamilyList, familyListOf } from '../../../domain/missing/family-list';
import type { Answers } from '../../../domain/missing/missing-tables';
import { papersOf, papersShape } from '../../../domain/paper/paper-answer';
import { done, type Outcome, type Problem, refused } from '../../../domain/problem';
import type { Roster } from '../../../domain/roster/roster';
import type { Survey } from '../../../domain/survey/survey';
import type { SurveyForm } from '../../../domain/survey/survey-form';
import { askedIn, readAskSheets } from '../../ask/ask-sheets';
import { campaignsIn, entriesIn, isCopied, readSendSheets } from '../../invite/send-sheets';
import { languageValue } from '../../languages/language-value';
import type { Ports } from '../../ports';
import { tagOf } from '../../roster/language-tag';
import { type RosterSheets, readRosterSheets, rosterIn, rosterTrouble } from '../../roster/read-roster';
import { readSettings } from '../../settings/read-settings';
import { readSheet } from '../../sheets/our-sheets';
import { cameBack } from '../count/count-answered';

export interface MissingSource {
  readonly survey: Survey;
  readonly roster: Roster;
  readonly list: FamilyList;
  /** The messages of the survey's invitations. */
  readonly entries: readonly LogEntry[];
  readonly answers: Answers;
  /** The recipient units with an answer; none where nobody is to know. */
  readonly units: ReadonlySet<string>;
  readonly minGroupSize: number;
  readonly notices: readonly Problem[];
}

const counts = (languages: readonly string[]): ReadonlyMap<string, number> => {
  const all = new Map<string, number>();
  for (const language of languages) all.set(language, (all.get(language) ?? 0) + 1);
  return all;
};

const added = (map: ReadonlyMap<string, number>, language: string, n: number): ReadonlyMap<string, number> =>
  n === 0 ? map : new Map([...map, [language, (map.get(language) ?? 0) + n]]);

const onPaper = (ports: Ports, survey: string): Outcome<ReadonlyMap<string, number>> => {
  const papers = readSheet(ports, papersShape);
  if (!papers.ok) return papers;
  const own = papers.value === undefined ? [] : papersOf(papers.value.table, survey);
  return done(counts(own.map(({ language }) => language)));
};

interface Back {
  readonly answers: Answers;
  readonly units: ReadonlySet<string>;
  readonly notices: readonly Problem[];
}

/** By code: whose answer each is, and how many are of nobody on the lists. */
const byFamily = (
  ports: Ports,
  survey: string,
  { list, entries }: Pick<MissingSource, 'list' | 'entries'>,
): Outcome<Pick<Back, 'units'> & { readonly families: ReadonlySet<string>; readonly unplaced: number }> => {
  const back = cameBack(ports, survey);
  if (!back.ok) return back;
  const { units, loose } = back.value;
  const guardians = new Map(entries.map((entry) => [entry.unit, entry.guardians]));
  const behind = [...units].map((unit) => list.behind(unit, guardians.get(unit) ?? []));
  return done({
    units,
    families: new Set(behind.flat()),
    unplaced: loose + behind.filter(({ length }) => length === 0).length,
  });
};

/** How many forms were returned, by language: all that an anonymous survey knows. */
const byForm = (ports: Ports, forms: readonly SurveyForm[], paper: ReadonlyMap<string, number>): Back => {
  const there = new Set(ports.workbook.tabs().map(({ id }) => id));
  const returned = forms.map(({ language, responseSheet: tab }) => ({
    language,
    answers: tab === undefined || !there.has(tab) ? undefined : Math.max(ports.workbook.size(tab).rows - 1, 0),
  }));
  return {
    answers: {
      families: undefined,
      others: returned.reduce((all, { language, answers = 0 }) => added(all, language, answers), paper),
      forms: forms.map(({ language }) => language),
    },
    units: new Set(),
    notices: returned.flatMap(({ language, answers }) =>
      answers === undefined ? [{ code: 'missing.form-not-there', values: { language: languageValue(language) } }] : [],
    ),
  };
};

/** Schools that children are at and the Schools sheet does not have: renamed in one of the two, or mistyped. */
const unlistedSchools = ({ children, schools }: Roster, { families }: FamilyList): readonly Problem[] => {
  const known = new Set(schools.map(({ id }) => id));
  const gone = families.flatMap(({ places: { school } }) =>
    school.kind === 'named' && !known.has(school.group) ? [school.group] : [],
  );
  const names = [...new Set(gone)];
  if (names.length === 0 || schools.length === 0 || children.length === 0) return [];
  const shown = names.slice(0, 5).join(', ');
  return [{ code: 'missing.school-unlisted', values: { schools: names.length > 5 ? `${shown} …` : shown } }];
};

const wrongRows = (problems: readonly Problem[]): readonly Problem[] =>
  problems.length === 0 ? [] : [{ code: 'missing.rows-wrong', values: { n: problems.length } }];

/** Refused where the survey is gone, or where no child in tutoring is on the lists. */
export const readMissing = (
  ports: Ports,
  surveyId: string,
  lists: Outcome<RosterSheets> = readRosterSheets(ports),
): Outcome<MissingSource> => {
  const asking = readAskSheets(ports);
  if (!asking.ok) return asking;
  const { surveys, forms, questions } = askedIn(asking.value);
  const survey = surveys.find(({ id }) => id === surveyId);
  if (survey === undefined) return refused('listen.survey-gone');
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  if (!lists.ok) return lists;
  const roster = rosterIn(lists.value);
  if (!roster.children.some(({ tutored }) => tutored)) return refused('missing.no-families');
  const sending = readSendSheets(ports);
  if (!sending.ok) return sending;
  const campaigns = campaignsIn(sending.value).filter((one) => one.survey === surveyId);
  const own = new Set(campaigns.map(({ id }) => id));
  const entries = entriesIn(sending.value).filter(({ campaign }) => own.has(campaign));
  const list = familyListOf(roster, { tagOf, byHousehold: campaigns.some(({ mode }) => mode === 'household') });
  const paper = onPaper(ports, surveyId);
  if (!paper.ok) return paper;
  const ownForms = forms.filter((form) => form.survey === surveyId);
  const isCoded = questions.some((one) => one.survey === surveyId && one.kind === 'code');
  if (survey.mode === 'confidential' && !isCoded)
    return refused('listen.code-row-gone', { sheet: asking.value.questions?.words.name ?? '' });
  const coded = isCoded ? byFamily(ports, surveyId, { list, entries }) : undefined;
  if (coded !== undefined && !coded.ok) return coded;
  const back: Back =
    coded === undefined
      ? byForm(ports, ownForms, paper.value)
      : {
          answers: {
            families: coded.value.families,
            others: added(paper.value, '', coded.value.unplaced),
            forms: ownForms.map(({ language }) => language),
          },
          units: coded.value.units,
          notices: [],
        };
  const copied = campaigns.some((one) => isCopied(ports, one));
  return done({
    survey,
    roster,
    list,
    entries,
    answers: back.answers,
    units: back.units,
    minGroupSize: settings.value.minGroupSize,
    notices: [
      ...back.notices,
      ...(copied ? [{ code: 'missing.copied', values: {} }] : []),
      ...unlistedSchools(roster, list),
      ...wrongRows(rosterTrouble(lists.value)),
    ],
  });
};
