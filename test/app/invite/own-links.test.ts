// Whose link it is: the same for all where the survey is anonymous, one for each recipient unit where it is confidential (PV12).
import { familyCode, nobodysCode } from '../../../src/domain/survey/family-code';
import type { Host } from '../../../workbench/host-types';
import {
  answerOf,
  confirmed,
  inviteWorld,
  plainFamilies,
  sendLog,
  sendUntilDone,
  valueOfCall,
  wishFor,
} from '../../support/invite-world';

let host: Host;
afterEach(() => host.close());

const world = async (mode: 'anonymous' | 'confidential') => {
  const made = await inviteWorld(plainFamilies(9), { mode });
  host = made.host;
  return made;
};

const cellsOf = (name: string): readonly { readonly [code: string]: string }[] => {
  const [codes = [], , ...rows] = host.world().sheets.find((sheet) => sheet.name === name)?.values ?? [];
  return rows.map((row) => Object.fromEntries(codes.map((code, at) => [String(code), String(row[at] ?? '')])));
};
const secret = () => cellsOf('Survey forms')[0]?.['form.secret'] ?? '';
const linksIn = (text: string): readonly string[] => text.match(/http[^\s"<>()]+viewform[^\s"<>()]*/g) ?? [];
const linksTo = (address: string) => {
  const mail = host.world().mail.filter(({ to }) => to.includes(address));
  return new Set(mail.flatMap(({ text, html }) => linksIn(`${text} ${html}`.replaceAll('&amp;', '&'))));
};
const codeIn = (link: string) => [...new URL(link).searchParams].find(([name]) => name.startsWith('entry.'))?.[1];

test('each family’s message to a confidential survey has the link with the code of its unit, in every part of it', async () => {
  const made = await world('confidential');
  await sendUntilDone(host, await confirmed(made));
  const log = sendLog(host);
  expect(log).toHaveLength(9);
  const codes = log.map((row) => {
    const links = [...linksTo(row['log.address'] ?? '')];
    expect(links).toHaveLength(1);
    expect(codeIn(links[0] ?? '')).toBe(familyCode(secret(), row['log.unit'] ?? ''));
    return codeIn(links[0] ?? '');
  });
  expect(new Set(codes).size).toBe(9);
  // The link is completed when a message is composed: what was confirmed and what was logged hold no code.
  const kept = JSON.stringify([cellsOf('Invitations'), cellsOf('Send log')]);
  for (const code of codes) expect(kept).not.toContain(code);
  expect(kept).not.toContain(secret());
});

test('the message says what the code does and how many see it, in both languages, and never says anonymous', async () => {
  const made = await world('confidential');
  await sendUntilDone(host, await confirmed(made));
  const people = host.world().users.length;
  const said = host.world().mail.map(({ text }) => text);
  expect(said.filter((text) => text.includes('a code that ties your answers to you'))).toHaveLength(6);
  expect(said.filter((text) => text.includes('un código que une sus respuestas con usted'))).toHaveLength(3);
  for (const text of said) {
    expect(text).toMatch(new RegExp(`${people} (people in our office can see|personas de nuestra oficina pueden ver)`));
    expect(text).not.toMatch(/anonym|anónim|do not ask your name|No pedimos su nombre|[⟦⟧]/i);
  }
});

test('the test message and the preview have a code that is nobody’s', async () => {
  const made = await world('confidential');
  const wish = wishFor(made.survey);
  const preview = await valueOfCall<{ samples: readonly { text: string }[] }>(host, 'previewInvitation', wish);
  expect(preview.samples.length).toBeGreaterThan(2);
  for (const { text } of preview.samples) expect(linksIn(text).map(codeIn)).toEqual([nobodysCode]);
  const { to } = await valueOfCall<{ to: string }>(host, 'sendTest', { wish, language: 'es' });
  expect([...linksTo(to)].map(codeIn)).toEqual([nobodysCode]);
});

test('an anonymous survey’s link is the same for every family of a language, and fills in nothing', async () => {
  const made = await world('anonymous');
  await sendUntilDone(host, await confirmed(made));
  const links = new Set(host.world().mail.flatMap(({ text }) => linksIn(text)));
  expect(links.size).toBe(2);
  for (const link of links) expect(link).not.toMatch(/[?&=]|entry/);
});

test('without the secret nothing goes out: no family gets a code that is nobody’s', async () => {
  const made = await world('confidential');
  const campaign = await confirmed(made);
  const sheet = host.world().sheets.find(({ name }) => name === 'Survey forms');
  const column = String.fromCharCode(65 + (sheet?.values[0]?.indexOf('form.secret') ?? 0));
  await host.edit('Survey forms', `${column}3:${column}4`, [[''], ['']]);
  const refusal = await answerOf(host, 'sendMessages', { campaign, most: 50 });
  expect(refusal).toMatchObject({ ok: false, problem: { code: 'invite.no-family-codes' } });
  expect(host.world().mail).toEqual([]);
  expect(sendLog(host).every((row) => row['log.state'] === 'open')).toBe(true);
});

test('no log holds a code or the secret, whatever goes wrong while messages are sent', async () => {
  const made = await world('confidential');
  const logged: string[] = [];
  host.onScreen((event) => {
    if (event.kind === 'log') logged.push(event.text);
  });
  const campaign = await confirmed(made);
  const troubles = [
    { failNext: 'MailApp.sendEmail', message: 'We are sorry, a server error occurred.', times: 2 },
    { failNext: 'Range.setValues', message: 'Service unavailable' },
    { crashAtCall: 70 },
  ];
  const replies: unknown[] = [];
  for (const trouble of troubles) {
    host.setFaults(trouble);
    replies.push(await host.run('rpc', ['sendMessages', { campaign, most: 50 }]));
    host.setFaults({ crashAtCall: null });
    await host.advanceClock(8);
  }
  const units = sendLog(host).map((row) => familyCode(secret(), row['log.unit'] ?? ''));
  for (const one of [secret(), ...units]) expect(JSON.stringify([logged, replies])).not.toContain(one);
});

test('where a form has lost its place for the code, no invitation is confirmed', async () => {
  const { survey } = await world('confidential');
  const sheet = host.world().sheets.find(({ name }) => name === 'Survey forms');
  const column = String.fromCharCode(65 + (sheet?.values[0]?.indexOf('form.ownLink') ?? 0));
  await host.edit('Survey forms', `${column}3`, [['']]);
  expect(await answerOf(host, 'previewInvitation', wishFor(survey))).toMatchObject({
    ok: false,
    problem: { code: 'invite.no-family-codes' },
  });
});
