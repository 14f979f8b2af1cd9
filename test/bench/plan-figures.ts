// What building the plan costs.
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { districtAnswers } from '../support/district-answers';
import { distDir } from '../support/product';
import { value } from '../support/sidebar-calls';
import type { Figure } from './figure';

/** On the workbench's clock, which each service call moves on as Google's would. */
const simulatedSeconds = (host: Host): number => Date.parse(host.world().clock) / 1000;

/** Rows of staff's own below the plan's, up to so many in all. */
const pasteActivities = async (host: Host, total: number): Promise<void> => {
  const sheet = host.world().sheets.find(({ name }) => name === 'Activities');
  const there = (sheet?.values.length ?? 0) - 2;
  const rows = Array.from({ length: total - there }, (_, at) => [
    `OWN-${at}`,
    `2026-10-${String((at % 28) + 1).padStart(2, '0')}`,
    '',
    'Run',
    `Our own ${at}`,
  ]);
  await host.edit('Activities', `A${there + 3}:E${total + 2}`, rows);
};

export const planFigures = async (): Promise<readonly Figure[]> => {
  const host = await openHost({ distDir, district: 'small' });
  const cost = async (): Promise<number> => {
    host.resetCalls();
    await value(host, 'buildPlan', { answers: districtAnswers });
    return host.calls().total;
  };
  const begun = simulatedSeconds(host);
  const first = await cost();
  const firstTook = simulatedSeconds(host) - begun;
  const again = await cost();
  await pasteActivities(host, 200);
  host.resetCalls();
  const before = { simulated: simulatedSeconds(host), real: performance.now() };
  await value(host, 'reviewPlan', {});
  const reviewTook = {
    simulated: simulatedSeconds(host) - before.simulated,
    real: (performance.now() - before.real) / 1000,
  };
  const review = host.calls().total;
  host.close();
  return [
    { what: 'plan: first build', measured: first, most: 450, unit: 'calls' },
    { what: 'plan: built again without a change', measured: again, most: 60, unit: 'calls' },
    { what: 'plan: first build, simulated', measured: firstTook, most: 60, unit: 's' },
    { what: 'plan: a review of 200 activities', measured: review, most: 50, unit: 'calls' },
    { what: 'plan: a review of 200 activities, simulated', measured: reviewTook.simulated, most: 10, unit: 's' },
    {
      what: 'plan: a review of 200 activities, in JavaScript with its host',
      measured: reviewTook.real,
      most: 1,
      unit: 's',
    },
  ];
};
