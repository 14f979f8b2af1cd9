// A survey that closes by itself on the day that staff set, also while nobody has the workbook open.
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { formIn, openPulse, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';

const hour = 60;
const day = 24 * hour;

let host: Host;
const begin = async (installedAs: 'add-on' | 'bound' = 'add-on'): Promise<void> => {
  host = await openHost({ distDir, district: 'small', installedAs });
};
afterEach(() => host.close());

const takes = (): readonly boolean[] => host.world().forms.map(({ acceptingResponses }) => acceptingResponses);
const dayFromNow = (days: number): string =>
  new Date(Date.parse(host.world().clock) + days * day * 60_000).toISOString().slice(0, 10);

test.each(['add-on', 'bound'] as const)(
  'as %s: the forms take answers up to the end of the day, and none in the hour after it',
  async (installedAs) => {
    await begin(installedAs);
    const survey = await openPulse(host);
    const home = await value(host, 'setClosingDay', { surveyId: survey.id, day: dayFromNow(2) });
    expect(home.surveys[0]?.closes).toBe(dayFromNow(2));
    expect(host.world().triggers.filter((one) => one.function === 'onHour')).toHaveLength(1);
    await host.advanceClock(2 * day);
    expect(takes()).toEqual([true, true]);
    await host.advanceClock(day + hour);
    expect(takes()).toEqual([false, false]);
    const seen = await surveyIn(host);
    expect([seen.state, ...seen.forms.map(({ state }) => state)]).toEqual(['closed', 'closed', 'closed']);
  },
);

test('another day takes the place of the first, and no day leaves the forms open', async () => {
  await begin();
  const survey = await openPulse(host, { languages: ['en'] });
  await value(host, 'setClosingDay', { surveyId: survey.id, day: dayFromNow(1) });
  await value(host, 'setClosingDay', { surveyId: survey.id, day: dayFromNow(5) });
  expect(host.world().triggers.filter((one) => one.function === 'onHour')).toHaveLength(1);
  await host.advanceClock(3 * day);
  expect(takes()).toEqual([true]);
  await value(host, 'setClosingDay', { surveyId: survey.id, day: '' });
  await host.advanceClock(9 * day);
  expect(takes()).toEqual([true]);
  expect((await surveyIn(host)).state).toBe('open');
});

test('a survey that is opened again stays open, its day being over', async () => {
  await begin();
  const survey = await openPulse(host, { languages: ['en'] });
  await value(host, 'setClosingDay', { surveyId: survey.id, day: dayFromNow(1) });
  await host.advanceClock(3 * day);
  expect((await surveyIn(host)).state).toBe('closed');
  const home = await value(host, 'reopenSurvey', { surveyId: survey.id });
  expect(home.surveys[0]).toMatchObject({ state: 'open', closes: '' });
  await host.advanceClock(2 * day);
  expect(takes()).toEqual([true]);
  expect((await surveyIn(host)).state).toBe('open');
});

test('a form that is gone does not keep the others open', async () => {
  await begin();
  const survey = await openPulse(host);
  await value(host, 'setClosingDay', { surveyId: survey.id, day: dayFromNow(1) });
  host.editForm(formIn(survey, 'en').id, { kind: 'delete-form' });
  await host.advanceClock(3 * day);
  expect(takes()).toEqual([false]);
  expect((await value(host, 'openAsk', {})).surveys).toHaveLength(1);
});

test('a day that a colleague set is theirs to change, since their add-on closes the forms', async () => {
  await begin();
  const survey = await openPulse(host, { languages: ['en'] });
  await value(host, 'setClosingDay', { surveyId: survey.id, day: dayFromNow(4) });
  const owner = host.world().triggers.find((one) => one.function === 'onHour')?.user ?? '';
  const colleague = host.world().users.find(({ email }) => email !== owner)?.email ?? '';
  const wish = { surveyId: survey.id, day: dayFromNow(9) };
  expect(await problem(host, 'setClosingDay', wish, { user: colleague })).toEqual({
    code: 'ask.closes-others',
    values: { who: owner },
  });
  expect((await value(host, 'setClosingDay', wish)).surveys[0]?.closes).toBe(dayFromNow(9));
});

test('a day that is over, and what is no day, are refused', async () => {
  await begin();
  const survey = await openPulse(host, { languages: ['en'] });
  const tried = (text: string) => problem(host, 'setClosingDay', { surveyId: survey.id, day: text });
  expect(await tried('2020-01-01')).toMatchObject({ code: 'ask.closes-past' });
  expect(await tried('soon')).toMatchObject({ code: 'ask.closes-unreadable' });
  expect(host.world().triggers.filter((one) => one.function === 'onHour')).toEqual([]);
});
