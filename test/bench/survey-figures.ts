// What making the first survey costs in a district whose plan was built.
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { districtAnswers } from '../support/district-answers';
import { distDir } from '../support/product';
import { type Input, value } from '../support/sidebar-calls';
import { fillTranslations } from '../support/translated';
import type { Figure } from './figure';

const wish = { purpose: 'pulse' as const, languages: ['en', 'es'], askSchool: false };

/** What a survey with these questions may cost: 4.5 a plain one, 5 more for a checked number, 1 for each small print or obligation, 40 a form, 1 a tab. */
const budget = (questions: number, forms: number, tabs: number, extra: number): number =>
  4.5 * questions + 40 * forms + tabs + extra;

const built = async (host: Host, wish: Input<'startSurvey'>) => {
  host.resetCalls();
  const { surveyId, state } = await value(host, 'startSurvey', wish);
  for (let last = state; last !== 'ready'; ) last = (await value(host, 'buildSurvey', { surveyId })).state;
  return { ...host.calls(), ...host.world() };
};

/** The longest survey that there can be, in three languages, one of them translated by hand. */
const threeLanguages = async (): Promise<Figure> => {
  const host = await openHost({ distDir, district: 'small' });
  await value(host, 'buildPlan', { answers: districtAnswers });
  await value(host, 'addLanguage', { language: 'ar' });
  await fillTranslations(host, 'ar');
  const { total, forms, sheets } = await built(host, { ...wish, languages: ['en', 'es', 'ar'] });
  host.close();
  const questions = forms.reduce((sum, form) => sum + form.items.length, 0);
  return {
    what: `survey: ${questions} questions in three languages, the third by hand, ${sheets.length} tabs`,
    measured: total,
    most: budget(questions, forms.length, sheets.length, 0),
    unit: 'calls',
  };
};

/** Counts of people are checked as whole numbers, and the event must be named. */
const checkedNumbers = async (): Promise<Figure> => {
  const host = await openHost({ distDir, district: 'small' });
  await value(host, 'buildPlan', { answers: districtAnswers });
  const { total, forms, sheets } = await built(host, { ...wish, purpose: 'rsvp' });
  host.close();
  const questions = forms.reduce((sum, form) => sum + form.items.length, 0);
  return {
    what: `survey: an RSVP form in ${forms.length} languages, ${questions} questions, ${sheets.length} tabs`,
    measured: total,
    most: budget(questions, forms.length, sheets.length, forms.length * (2 * 5 + 1)),
    unit: 'calls',
  };
};

export const surveyFigures = async (): Promise<readonly Figure[]> => {
  const host = await openHost({ distDir, district: 'small' });
  await value(host, 'buildPlan', { answers: districtAnswers });
  const { total, byMethod, forms, sheets } = await built(host, wish);
  const questions = forms.reduce((sum, form) => sum + form.items.length, 0);
  const onItems = Object.entries(byMethod)
    .filter(([method]) => /^Form\.add\w+Item$|^\w+Item\./.test(method))
    .reduce((sum, [, calls]) => sum + calls, 0);
  host.close();
  return [
    {
      what: `survey: the first, ${questions} questions in ${forms.length} forms, ${sheets.length} tabs`,
      measured: total,
      most: budget(questions, forms.length, sheets.length, 0),
      unit: 'calls',
    },
    { what: 'survey: its questions alone', measured: onItems / questions, most: 4.5, unit: 'calls a question' },
    await threeLanguages(),
    await checkedNumbers(),
  ];
};
