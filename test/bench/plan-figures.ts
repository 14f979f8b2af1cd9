// What building the plan costs.
import { openHost } from '../../workbench/host';
import { districtAnswers } from '../support/district-answers';
import { distDir } from '../support/product';
import { value } from '../support/sidebar-calls';
import type { Figure } from './figure';

export const planFigures = async (): Promise<readonly Figure[]> => {
  const host = await openHost({ distDir, district: 'small' });
  const cost = async (): Promise<number> => {
    host.resetCalls();
    await value(host, 'buildPlan', { answers: districtAnswers });
    return host.calls().total;
  };
  const first = await cost();
  const again = await cost();
  host.resetCalls();
  await value(host, 'reviewPlan', {});
  const review = host.calls().total;
  host.close();
  return [
    { what: 'plan: first build', measured: first, most: 450, unit: 'calls' },
    { what: 'plan: built again without a change', measured: again, most: 60, unit: 'calls' },
    { what: 'plan: a review', measured: review, most: 50, unit: 'calls' },
  ];
};
