// A pulse survey made, approved, published and opened as a coordinator does it.
import type { AskForm, AskSurvey } from '../../src/rpc/ask-calls';
import type { Host } from '../../workbench/host-types';
import { value } from './sidebar-calls';

const languages = ['en', 'es'];

/** Goes on until the forms are whole, as the sidebar does. */
export const finishBuilding = async (host: Host, surveyId: string): Promise<void> => {
  for (let slice = 0; slice < 40; slice += 1) {
    const { state } = await value(host, 'buildSurvey', { surveyId });
    if (state === 'ready') return;
  }
  throw new Error('the survey is still not built after 40 slices');
};

export const surveyIn = async (host: Host, surveyId?: string): Promise<AskSurvey> => {
  const { surveys } = await value(host, 'openAsk', {});
  const found = surveyId === undefined ? surveys[0] : surveys.find(({ id }) => id === surveyId);
  if (found === undefined) throw new Error('no such survey');
  return found;
};

export const formIn = (survey: AskSurvey, language: string): AskForm => {
  const form = survey.forms.find((one) => one.language === language);
  if (form === undefined) throw new Error(`no form in ${language}`);
  return form;
};

export const approveLanguages = async (host: Host, tags: readonly string[] = languages): Promise<void> => {
  for (const language of tags) {
    const { seen } = await value(host, 'readLanguageTexts', { language });
    await value(host, 'approveLanguage', { language, name: 'Elena Reviewer', seen });
  }
};

/** A survey whose forms are whole and not published. */
export const makePulse = async (
  host: Host,
  wish: { askSchool?: boolean; languages?: string[] } = {},
): Promise<AskSurvey> => {
  const started = await value(host, 'startSurvey', {
    purpose: 'pulse',
    languages: wish.languages ?? languages,
    askSchool: wish.askSchool ?? false,
  });
  if (started.state !== 'ready') await finishBuilding(host, started.surveyId);
  return surveyIn(host, started.surveyId);
};

/** The same, approved, published, opened to anyone by hand and ticked. */
export const openPulse = async (
  host: Host,
  wish: { askSchool?: boolean; languages?: string[] } = {},
): Promise<AskSurvey> => {
  const survey = await makePulse(host, wish);
  await approveLanguages(
    host,
    survey.forms.map(({ language }) => language),
  );
  for (const { id } of survey.forms) {
    await value(host, 'publishForm', { formId: id });
    host.setResponders(id, 'anyone');
    await value(host, 'tickFormOpens', { formId: id, opens: true });
  }
  return surveyIn(host, survey.id);
};
