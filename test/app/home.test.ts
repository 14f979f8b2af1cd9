// The home screen: how far each of the five steps is, through the bundle that ships.
import type { Home } from '../../src/rpc/home-calls';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { distDir } from '../support/product';
import { call, planAnswers } from './plan-world';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'empty' });
});
afterEach(() => host.close());

const states = async () =>
  Object.fromEntries((await call<Home>(host, 'openHome', {})).steps.map(({ step, state }) => [step, state]));

test('a step is under way once something of it was begun, and the plan’s empty sheets begin no other', async () => {
  const none = { ask: 'not-started', listen: 'not-started', invite: 'not-started', close: 'later' };
  expect(await states()).toEqual({ plan: 'not-started', ...none });
  await call(host, 'buildPlan', { answers: planAnswers });
  expect(await states()).toEqual({ plan: 'under-way', ...none });
  await call(host, 'startSurvey', { purpose: 'pulse', languages: ['en'], askSchool: false });
  expect(await states()).toEqual({ plan: 'under-way', ...none, ask: 'under-way' });
});
