// What making the first survey costs in a district whose plan was built.
import { openHost } from '../../workbench/host';
import { districtAnswers } from '../support/district-answers';
import { distDir } from '../support/product';
import { value } from '../support/sidebar-calls';
import type { Figure } from './figure';

const wish = { purpose: 'pulse' as const, languages: ['en', 'es'], askSchool: false };

export const surveyFigures = async (): Promise<readonly Figure[]> => {
  const host = await openHost({ distDir, district: 'small' });
  await value(host, 'buildPlan', { answers: districtAnswers });
  host.resetCalls();
  const { surveyId, state } = await value(host, 'startSurvey', wish);
  for (let last = state; last !== 'ready'; ) last = (await value(host, 'buildSurvey', { surveyId })).state;
  const { total, byMethod } = host.calls();
  const { forms, sheets } = host.world();
  const questions = forms.reduce((sum, form) => sum + form.items.length, 0);
  const onItems = Object.entries(byMethod)
    .filter(([method]) => /^Form\.add\w+Item$|^\w+Item\./.test(method))
    .reduce((sum, [, calls]) => sum + calls, 0);
  host.close();
  return [
    {
      what: `survey: the first, ${questions} questions in ${forms.length} forms, ${sheets.length} tabs`,
      measured: total,
      most: 4.5 * questions + 40 * forms.length + sheets.length,
      unit: 'calls',
    },
    { what: 'survey: its questions alone', measured: onItems / questions, most: 4.5, unit: 'calls a question' },
  ];
};
