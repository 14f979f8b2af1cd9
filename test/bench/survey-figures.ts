// What making a survey's forms costs.
import { openHost } from '../../workbench/host';
import { distDir } from '../support/product';
import { makePulse } from '../support/pulse-survey';
import type { Figure } from './figure';

export const surveyFigures = async (): Promise<readonly Figure[]> => {
  const host = await openHost({ distDir, district: 'small' });
  host.resetCalls();
  const survey = await makePulse(host);
  const { total, byMethod } = host.calls();
  const forms = host.world().forms;
  const tabs = host.world().sheets.length;
  const questions = forms.reduce((sum, form) => sum + form.items.length, 0);
  const onItems = Object.entries(byMethod)
    .filter(([method]) => /^Form\.add\w+Item$|^\w+Item\./.test(method))
    .reduce((sum, [, calls]) => sum + calls, 0);
  host.close();
  return [
    {
      what: `survey: a question (${questions} in ${survey.forms.length} forms)`,
      measured: onItems / questions,
      most: 4.5,
      unit: 'calls a question',
    },
    {
      what: 'survey: a form, beside its questions',
      measured: (total - onItems) / forms.length,
      most: 40 + tabs,
      unit: 'calls a form',
    },
  ];
};
