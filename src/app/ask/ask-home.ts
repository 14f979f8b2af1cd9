// What the Ask screen shows: the surveys with their forms, the languages, and what stands in a survey's way.
import { ownLanguageName } from '../../content/languages';
import { done, type Outcome } from '../../domain/problem';
import type { DistrictLanguage } from '../../domain/roster/language';
import { ownTexts } from '../../domain/survey/own-texts';
import { purposeTraits } from '../../domain/survey/purpose';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { ToldText } from '../../domain/translation/approval';
import type { AskForm, AskHome, AskLanguage, AskSurvey } from '../../rpc/ask-calls';
import { listOf } from '../booking/listed-question';
import { type Approvals, readApprovals } from '../languages/approved-languages';
import { readSpoken, type SpokenHere, toldIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { type Asked, askedIn, readAskSheets } from './ask-sheets';
import { readSchoolQuestion } from './read-school-question';
import { isFew } from './survey-building';
import { whoOpensWorkbook } from './tell-who-can-see';

/** Design 3.12: from so many tabs on, a person is told before another form adds one. */
const manyTabsFrom = 120;

interface Known {
  readonly approvals: Approvals;
  /** Who may open the workbook; nobody where no form tells of them. */
  readonly people: number;
}

const formOf = (form: SurveyForm, { approvals, people }: Known, own: readonly ToldText[]): AskForm => ({
  id: form.id,
  language: form.language,
  languageName: ownLanguageName(form.language),
  state: form.state,
  approved: approvals.mayUse(form.language, own),
  publicUrl: form.publicUrl,
  editUrl: form.editUrl,
  owner: form.owner,
  opensCheckedBy: form.opensCheckedBy ?? '',
  opensCheckedOn: form.opensCheckedOn ?? '',
  leftOver: form.leftOver,
  notSharedWith: form.notSharedWith,
  people: form.people ?? 0,
  morePeople: form.people === undefined ? 0 : Math.max(0, people - form.people),
});

const surveyOf = (survey: Survey, { forms, questions }: Asked, known: Known): AskSurvey => {
  const own = questions.filter((question) => question.survey === survey.id);
  return {
    id: survey.id,
    name: survey.name,
    state: survey.state,
    opened: survey.opened ?? '',
    closes: survey.closes ?? '',
    questions: own.filter(({ kind }) => kind !== 'code').length,
    asksSchool: own.some(({ code }) => code === 'G01'),
    purpose: survey.purpose,
    standing: purposeTraits[survey.purpose].standing,
    mode: survey.mode,
    forms: forms
      .filter((form) => form.survey === survey.id)
      .map((form) => formOf(form, known, ownTexts(survey, questions, form.language))),
    lists: own.map(({ code }) => listOf(code)).find((list) => list !== undefined) ?? null,
  };
};

interface LanguageFacts {
  readonly languages: readonly DistrictLanguage[];
  readonly spoken: SpokenHere;
  readonly minGroupSize: number;
}

const languageOf = (tag: string, { languages, spoken, minGroupSize }: LanguageFacts): AskLanguage => {
  const kept = languages.find((language) => language.tag === tag);
  return {
    tag,
    name: ownLanguageName(tag),
    approvedBy: kept?.approvedBy ?? '',
    approvedOn: kept?.approvedOn ?? '',
    complete: toldIn(spoken, tag).length === spoken.catalog.length,
    few: isFew(languages, tag, minGroupSize),
  };
};

const tells = ({ people, state }: SurveyForm): boolean =>
  people !== undefined && (state === 'published' || state === 'open');

/** Reads the sheets and opens no form; the newest survey comes first. */
export const askHome = (ports: Ports): Outcome<AskHome> => {
  const [sheets, spoken, settings] = [readAskSheets(ports), readSpoken(ports), readSettings(ports)];
  if (!sheets.ok) return sheets;
  if (!spoken.ok) return spoken;
  if (!settings.ok) return settings;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  const school = readSchoolQuestion(ports, settings.value);
  if (!school.ok) return school;
  const asked = askedIn(sheets.value);
  const { minGroupSize } = settings.value;
  const people = asked.forms.some(tells) ? whoOpensWorkbook(ports).length : 0;
  const known = { approvals: approvals.value, people };
  const tabs = ports.workbook.tabCount();
  const facts = { languages: approvals.value.languages, spoken: spoken.value, minGroupSize };
  return done({
    surveys: asked.surveys.map((survey) => surveyOf(survey, asked, known)).reverse(),
    languages: spoken.value.languages.map(({ tag }) => languageOf(tag, facts)),
    school: { state: school.value.state, school: 'school' in school.value ? school.value.school : '', minGroupSize },
    tabs,
    manyTabs: tabs >= manyTabsFrom,
  });
};
