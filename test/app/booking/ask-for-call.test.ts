// A family that asks to be called is in Leads to call, whatever anonymous survey it answered beside (PV13).
import { openHost } from '../../../workbench/host';
import { distDir } from '../../support/product';
import { value } from '../../support/sidebar-calls';
import { formOf, openStanding, send } from '../../support/standing-form';
import { rowsOf } from '../plan-world';

test('a request to be called becomes one lead, with what it is about and the language to call in', async () => {
  const host = await openHost({ distDir, district: 'small' });
  const survey = await openStanding(host, 'contact');
  expect(survey).toMatchObject({ name: 'Ask for a call', standing: true });
  await send(host, formOf(host, survey, 'es'), {
    'su nombre': '=HYPERLINK("x") Inés',
    'comunicarnos mejor': '608-555-0101',
    'gustaría hablar': ['Algo que me preocupa', 'Cómo puedo ayudar'],
  });
  await send(host, formOf(host, survey), { 'your name': '', 'best reach': '' });
  const take = () => value(host, 'takeInterest', { surveyId: survey.id });
  expect(await take()).toMatchObject({ answers: 2, added: 1, nameless: 1 });
  expect(await take()).toMatchObject({ added: 0 });
  const leads = rowsOf(host, 'Leads to call');
  expect(leads).toHaveLength(1);
  expect(leads[0]).toMatchObject({
    'lead.id': expect.stringMatching(/^C-[0-9a-z]{8,14}$/),
    'lead.name': '=HYPERLINK("x") Inés',
    'lead.wish': 'A worry I have; How I can help',
    'lead.contactBy': '608-555-0101',
    'lead.notes': 'Speaks: Español',
  });
  host.close();
});

test('nothing that is written tells when in the day a family asked, neither a time nor the order (PV13)', async () => {
  const host = await openHost({ distDir, district: 'small' });
  const survey = await openStanding(host, 'contact');
  const names = Array.from({ length: 12 }, (_, at) => `Family ${String.fromCharCode(65 + at)}`);
  for (const name of names) {
    await host.advanceClock(1);
    await send(host, formOf(host, survey), { 'your name': name, 'best reach': '608-555-0101' });
  }
  await value(host, 'takeInterest', { surveyId: survey.id });
  const leads = rowsOf(host, 'Leads to call');
  const listed = leads.map((lead) => lead['lead.name']);
  expect([...listed].sort()).toEqual(names);
  expect(listed).not.toEqual(names);
  const handled = rowsOf(host, 'Answers handled');
  expect(handled).toHaveLength(names.length);
  for (const row of [...leads, ...handled]) expect(JSON.stringify(row)).not.toMatch(/\d{2}:\d{2}|\d{8}-\d{6}/);
  host.close();
});
