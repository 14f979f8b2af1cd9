// A family that wants no more surveys says so on a form, and is in no invitation from then on (PV23).
import type { Host } from '../../../workbench/host-types';
import { inviteWorld, plainFamilies, wishFor } from '../../support/invite-world';
import { approveLanguages, finishBuilding, formIn, surveyIn } from '../../support/pulse-survey';
import { value } from '../../support/sidebar-calls';
import { formOf, send } from '../../support/standing-form';
import { edited, rowsOf } from '../plan-world';

let host: Host;
let pulse: string;
let optOut: Awaited<ReturnType<typeof surveyIn>>;

const open = async () => {
  const languages = ['en', 'es'];
  const started = await value(host, 'startSurvey', { purpose: 'optOut', languages, askSchool: false });
  if (started.state !== 'ready') await finishBuilding(host, started.surveyId);
  await approveLanguages(host);
  for (const { id } of (await surveyIn(host, started.surveyId)).forms) {
    await value(host, 'publishForm', { formId: id });
    host.setResponders(id, 'anyone');
    await value(host, 'tickFormOpens', { formId: id, opens: true });
  }
  return surveyIn(host, started.surveyId);
};

beforeEach(async () => {
  ({ host, survey: pulse } = await inviteWorld(plainFamilies(5)));
  optOut = await open();
});
afterEach(() => host.close());

const ask = async (address: string, name = 'Ana', language = 'en') => {
  await host.advanceClock(1);
  const form = formOf(host, optOut, language);
  await send(host, form, language === 'en' ? { 'email address': address, 'your name': name } : { correo: address });
};
const take = () => value(host, 'takeOptOuts', { surveyId: optOut.id });
const preview = () =>
  value(host, 'previewInvitation', wishFor(pulse) as Parameters<typeof value<'previewInvitation'>>[2]);
const marks = () => rowsOf(host, 'Families').map((row) => row['family.optOut']);

test('whoever asked is in no invitation that is made ready from then on, without anybody looking at the form', async () => {
  expect(await preview()).toMatchObject({ messages: 5, optedOut: 0 });
  await ask(' Family.001@Families.example ');
  await ask('family.003@families.example', '', 'es');
  expect(await preview()).toMatchObject({ messages: 3, optedOut: 2 });
  expect(marks()).toEqual(['yes', '', 'yes', '', '']);
});

test('each mail has the link of the form in its language once families can open it, and asks for a reply before', async () => {
  const { samples } = await preview();
  const linked = (language: string) => samples.find((one) => one.language === language)?.text ?? '';
  for (const language of ['en', 'es']) expect(linked(language)).toContain(formIn(optOut, language).publicUrl);
  await value(host, 'closeSurvey', { surveyId: optOut.id });
  const { samples: now } = await preview();
  for (const { text } of now) expect(text).not.toContain(formIn(optOut, 'en').publicUrl);
  expect(now.find(({ language }) => language === 'en')?.text).toContain('Reply to this message');
});

test('an address that no list knows is told with its name, until somebody has seen to it; one that is known later is marked', async () => {
  await ask('typo@families.example', '=IMPORTXML("x") Ana');
  await ask('', 'Ben');
  const first = await take();
  expect(first).toMatchObject({ answers: 2, marked: 0 });
  expect(first.unknown.map(({ name, address }) => [name, address])).toEqual([
    ['=IMPORTXML("x") Ana', 'typo@families.example'],
    ['Ben', ''],
  ]);
  await edited(host, 'Guardians', 4, 'guardian.email', 'typo@families.example');
  expect(await take()).toMatchObject({ marked: 1, unknown: [{ name: 'Ben' }] });
  const key = first.unknown[1]?.key ?? '';
  expect(await value(host, 'settleOptOut', { surveyId: optOut.id, key })).toMatchObject({ marked: 0, unknown: [] });
});

test('staff may take the mark away again, and it does not come back; a new answer marks anew', async () => {
  await ask('family.002@families.example');
  expect(await take()).toMatchObject({ marked: 1 });
  await edited(host, 'Families', 4, 'family.optOut', 'no');
  expect(await take()).toMatchObject({ marked: 0, unknown: [] });
  expect(marks()[1]).toBe('no');
  await ask('family.002@families.example');
  expect(await take()).toMatchObject({ marked: 1 });
});
