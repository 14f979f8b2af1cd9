// An anonymous form leads to the one that may ask who a family is, by a link that is the same for everybody (PV13).
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { finishBuilding, formIn, openPulse, surveyIn } from '../../support/pulse-survey';
import { value } from '../../support/sidebar-calls';
import { openStanding } from '../../support/standing-form';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
});
afterEach(() => host.close());

const said = (id: string) => host.world().forms.find((one) => one.id === id)?.confirmationMessage ?? '';

test('once families can ask to be called, a form says so after the last answer when it is published, in its language', async () => {
  const before = await openPulse(host);
  expect(said(formIn(before, 'en').id)).not.toContain('http');
  await value(host, 'closeSurvey', { surveyId: before.id });
  const call = await openStanding(host, 'contact');
  const survey = await openPulse(host);
  for (const language of ['en', 'es'])
    expect(said(formIn(survey, language).id).split('\n\n')[1]).toContain(formIn(call, language).publicUrl);
  await value(host, 'closeSurvey', { surveyId: call.id });
  await value(host, 'publishForm', { formId: formIn(survey, 'en').id });
  expect(said(formIn(survey, 'en').id)).not.toContain('http');
});

test('what staff wrote for the last page stays, and a confidential form leads nowhere (PV12)', async () => {
  await openStanding(host, 'contact');
  const started = await value(host, 'startSurvey', {
    purpose: 'pulse',
    languages: ['en', 'es'],
    askSchool: false,
    questions: ['PU01'],
  });
  if (started.state !== 'ready') await finishBuilding(host, started.surveyId);
  const survey = await surveyIn(host, started.surveyId);
  const { id } = formIn(survey, 'en');
  host.editForm(id, { kind: 'change-form', settings: { confirmationMessage: 'Thanks from Alder!' } });
  await value(host, 'publishForm', { formId: id });
  expect(said(id)).toBe('Thanks from Alder!');
  const confidential = await value(host, 'startSurvey', {
    purpose: 'yearEnd',
    languages: ['en'],
    askSchool: false,
    mode: 'confidential',
    questions: ['EY01'],
  });
  if (confidential.state !== 'ready') await finishBuilding(host, confidential.surveyId);
  const code = formIn(await surveyIn(host, confidential.surveyId), 'en').id;
  await value(host, 'publishForm', { formId: code });
  expect(said(code)).not.toContain('http');
});
