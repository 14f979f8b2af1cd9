// What counting in the Forms editor costs, where answers can only be read one by one.
import { rmSync } from 'node:fs';
import { distWith } from '../support/dist-with';
import { openTotalsHost } from '../support/form-totals-host';
import type { Figure } from './figure';

const questions = 12;
const responses = 200;

export const formTotalsFigures = async (): Promise<readonly Figure[]> => {
  const folder = distWith(`function write() {
    var form = FormApp.create('Hand-made', true);
    for (var n = 1; n <= ${questions}; n += 1)
      form.addMultipleChoiceItem().setTitle('Question ' + n).setChoiceValues(['Yes', 'No']);
    return form.getId();
  }`);
  const { host, answer, count, close } = await openTotalsHost(folder);
  await answer({ 'Question 1': 'Yes', 'Question 12': 'No' }, responses);
  const began = Date.parse(host.world().clock);
  host.resetCalls();
  await count();
  const calls = host.calls().total;
  const seconds = (Date.parse(host.world().clock) - began) / 1000;
  close();
  rmSync(folder, { recursive: true });
  return [
    {
      what: `form totals: calls, ${responses} answers to ${questions} questions`,
      measured: calls,
      most: responses * (questions + 1) + questions * 15,
      unit: 'calls',
    },
    { what: 'form totals: seconds on the virtual clock', measured: seconds, most: 240, unit: 'seconds' },
  ];
};
