// A crash before and after every service call of making a survey: what goes on from it ends with one whole form a language.
import { openHost } from '../../../workbench/host';
import type { Faults, Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { finishBuilding, surveyIn } from '../../support/pulse-survey';
import { value } from '../../support/sidebar-calls';

const wish = { purpose: 'pulse', languages: ['es'], askSchool: false } as const;
const start = (host: Host) => host.run('rpc', ['startSurvey', wish]);
const open = (): Promise<Host> => openHost({ distDir, district: 'empty' });

/** What a coordinator does who opens the sidebar again after something went wrong. */
const goOn = async (host: Host): Promise<void> => {
  const { surveys } = await value(host, 'openAsk', {});
  const [survey] = surveys;
  if (survey === undefined) {
    const { surveyId, state } = await value(host, 'startSurvey', { ...wish, languages: [...wish.languages] });
    if (state !== 'ready') await finishBuilding(host, surveyId);
  } else if (survey.state === 'building') await finishBuilding(host, survey.id);
};

const crashAt = async (crashAtCall: number, faults: Faults): Promise<{ readonly lost: number }> => {
  const host = await open();
  host.setFaults({ ...faults, crashAtCall });
  await start(host);
  host.setFaults({ unflushed: 'kept' });
  await goOn(host);
  const survey = await surveyIn(host);
  const [form] = survey.forms;
  const { forms, sheets } = host.world();
  const used = forms.find(({ id }) => id === form?.id);
  const lost = forms.filter(({ id }) => id !== form?.id);
  const where = `${JSON.stringify(faults)} at call ${crashAtCall}`;
  expect({ where, state: survey.state, forms: survey.forms.length }).toEqual({ where, state: 'ready', forms: 1 });
  expect({ where, titles: new Set(used?.items.map(({ title }) => title)).size, items: used?.items.length }).toEqual({
    where,
    titles: 12,
    items: 12,
  });
  expect({
    where,
    half: used?.items.filter(({ type, choices }) => type !== 'PARAGRAPH_TEXT' && choices.length < 3),
  }).toEqual({ where, half: [] });
  const tabs = sheets.filter(({ formUrl }) => formUrl !== null);
  const answers = sheets.filter(({ values }) => values[0]?.[0] === 'Timestamp');
  expect({ where, answers: answers.length }).toEqual({ where, answers: 1 });
  expect({ where, tabs: tabs.map(({ id }) => id) }).toEqual({ where, tabs: [used?.destinationSheetId] });
  expect({ where, headers: tabs[0]?.values[0]?.length }).toEqual({ where, headers: 13 });
  expect({ where, lost: lost.length, listed: form?.leftOver.length }).toEqual({
    where,
    lost: Math.min(lost.length, 1),
    listed: lost.length > 0 ? 1 : form?.leftOver.length,
  });
  expect({ where, lostItems: lost.flatMap(({ items }) => items) }).toEqual({ where, lostItems: [] });
  host.close();
  return { lost: lost.length };
};

const cleanCalls = async (): Promise<number> => {
  const host = await open();
  await start(host);
  const { total } = host.calls();
  host.close();
  return total;
};

test.each([
  ['before it took effect', { crashWhen: 'before', unflushed: 'kept' }],
  ['after it took effect', { crashWhen: 'after', unflushed: 'kept' }],
  ['after it took effect, with what was not flushed lost', { crashWhen: 'after', unflushed: 'lost' }],
] as const)(
  'a crash at any call, %s, leaves one whole form, and at most one empty one that is listed',
  async (_, faults) => {
    const calls = await cleanCalls();
    let lost = 0;
    for (let call = 1; call <= calls; call += 1) lost += (await crashAt(call, faults)).lost;
    console.log(`${calls} crash points of making a survey tried, ${lost} of them left an empty form that is listed`);
    expect(calls).toBeGreaterThan(100);
  },
  240_000,
);
