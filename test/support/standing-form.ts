// A form that stays open all year, made from a plan and opened, and families who answer it.
import type { SurveyPurpose } from '../../src/domain/survey/survey';
import type { AskSurvey } from '../../src/rpc/ask-calls';
import type { Host } from '../../workbench/host-types';
import type { WorldForm } from '../../workbench/world-types';
import { planDistrict } from './planned-district';
import { approveLanguages, finishBuilding, formIn, surveyIn } from './pulse-survey';
import { value } from './sidebar-calls';

/** A district whose plan has events and times to choose from. */
export const twoSchools = (host: Host): Promise<void> =>
  planDistrict(host, [
    ['Alder', 90],
    ['Birch', 80],
  ]);

/** The form in English and Spanish, open to families. */
export const openStanding = async (
  host: Host,
  purpose: SurveyPurpose,
  wish: { readonly languages?: string[]; readonly partner?: string } = {},
): Promise<AskSurvey> => {
  if (host.world().sheets.every(({ name }) => name !== 'Activities')) await twoSchools(host);
  const { languages = ['en', 'es'], ...more } = wish;
  const started = await value(host, 'startSurvey', { purpose, languages, askSchool: false, ...more });
  if (started.state !== 'ready') await finishBuilding(host, started.surveyId);
  await approveLanguages(host, languages);
  for (const { id } of (await surveyIn(host, started.surveyId)).forms) {
    await value(host, 'publishForm', { formId: id });
    host.setResponders(id, 'anyone');
    await value(host, 'tickFormOpens', { formId: id, opens: true });
  }
  return surveyIn(host, started.surveyId);
};

/** The form as Google has it. */
export const formOf = (host: Host, survey: AskSurvey, language = 'en'): WorldForm => {
  const { id } = formIn(survey, language);
  const found = host.world().forms.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no form ${id}`);
  return found;
};

/** What the question offers; `at` is a part of its title. */
export const choicesOf = (form: WorldForm, at: string): readonly string[] =>
  form.items.find(({ title }) => title.includes(at))?.choices ?? [];

/** A family sends the form; questions are known by a part of their titles. */
export const send = async (
  host: Host,
  form: WorldForm,
  answers: { readonly [question: string]: string | readonly string[] },
): Promise<void> => {
  const body = new URLSearchParams();
  for (const [part, given] of Object.entries(answers)) {
    const item = form.items.find(({ title }) => title.includes(part));
    if (item === undefined) throw new Error(`the form asks nothing like ${part}`);
    for (const text of [given].flat()) body.append(`entry.${item.entryId}`, text);
  }
  const { state } = await host.submitForm(form.publishedId, body);
  if (state !== 'received') throw new Error(`the answer was not taken: ${state}`);
};

/** The column of the question in the form's tab of answers, counted from 1. */
export const columnOf = (host: Host, form: WorldForm, part: string): number =>
  1 +
  (host
    .world()
    .sheets.find(({ id }) => id === form.destinationSheetId)
    ?.values[0]?.findIndex((heading) => String(heading).includes(part)) ?? -1);

/** Staff type into the tab of answers; the first answer is in row 2. */
export const typeInto = (
  host: Host,
  form: WorldForm,
  row: number,
  question: string | number,
  text: string,
): Promise<void> => {
  const tab = host.world().sheets.find(({ id }) => id === form.destinationSheetId);
  const column = typeof question === 'number' ? question : columnOf(host, form, question);
  return host.edit(tab?.name ?? '', `${String.fromCharCode(64 + column)}${row}`, [[text]]);
};
