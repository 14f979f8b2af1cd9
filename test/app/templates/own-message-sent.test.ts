/** A message of the district's own, from its first word to the last mail, while somebody changes and deletes it. */
import type { Host } from '../../../workbench/host-types';
import {
  answerOf,
  approveMessage,
  confirmed,
  inviteWorld,
  plainFamilies,
  received,
  sendUntilDone,
  valueOfCall,
} from '../../support/invite-world';
import { value } from '../../support/sidebar-calls';

const bodies = {
  en: 'Dear {{Family name}} family,\n\n{{HITDefinition}}\n\n{{#each child}}\n- {{Student first name}} at {{School name}}\n{{/each child}}',
  es: 'Estimada familia {{Family name}}:\n\n{{HITDefinition}}\n\n{{#each child}}\n- {{Student first name}} en {{School name}}\n{{/each child}}',
};

const save = async (host: Host, key: string, language: 'en' | 'es', body: string): Promise<void> => {
  const { seen } = await value(host, 'openMessage', { key, language });
  await value(host, 'saveMessage', { key, language, subject: 'Picnic', body, reviewedOn: '', seen });
};

const wishOf = (template: string) => ({
  template,
  about: '',
  mode: 'household',
  audience: { kind: 'everyone' },
  fields: {},
  readers: {},
});

const texts = (host: Host): readonly string[] => host.world().mail.map(({ text }) => text);

test('what was confirmed is sent as it was read, also when the message is changed and deleted meanwhile', async () => {
  const world = await inviteWorld(plainFamilies(6));
  const { host } = world;
  const { key } = await value(host, 'makeMessage', {
    name: 'Picnic',
    channel: 'email',
    kind: 'invitation',
    language: 'en',
  });
  for (const language of ['en', 'es'] as const) await save(host, key, language, bodies[language]);
  // Families of the lists to look at it with, those who read the language first.
  const { families } = await value(host, 'openMessage', { key, language: 'es' });
  expect(families.map(({ familyName }) => familyName).slice(0, 3)).toEqual(['Sample', 'Last003', 'Last006']);
  expect(families[1]?.children).toEqual([{ firstName: 'Child003', school: 'Alder Elementary' }]);
  expect((await answerOf(host, 'previewInvitation', wishOf(key))).problem?.code).toBe('invite.nothing-approved');
  await approveMessage(world, key);
  const campaign = await confirmed(world, wishOf(key));
  await valueOfCall(host, 'sendMessages', { campaign, most: 2 });
  expect(texts(host)).toHaveLength(2);
  await save(host, key, 'en', 'Something else');
  await save(host, 'HITDefinition', 'en', 'Another definition');
  await valueOfCall(host, 'sendMessages', { campaign, most: 2 });
  await value(host, 'deleteMessage', { key });
  await sendUntilDone(host, campaign);
  expect([...received(host).values()]).toEqual([1, 1, 1, 1, 1, 1]);
  for (const text of texts(host)) {
    expect(text).toMatch(/one trained tutor|un tutor preparado/);
    expect(text).toMatch(/^- Child00\d (?:at|en) (?:Alder|Birch) Elementary$/m);
    expect(text).not.toMatch(/Something else|Another definition|\{\{/);
  }
  expect((await answerOf(host, 'previewInvitation', wishOf(key))).problem?.code).toBe('messages.gone');
  host.close();
});

test('a text that somebody broke after it was approved goes to nobody; the other language still goes out', async () => {
  const world = await inviteWorld(plainFamilies(6));
  const { host } = world;
  const wish = { name: 'Picnic', channel: 'email', kind: 'invitation', language: 'en' } as const;
  const { key } = await value(host, 'makeMessage', wish);
  for (const language of ['en', 'es'] as const) await save(host, key, language, bodies[language]);
  await approveMessage(world, key);
  await save(host, key, 'en', 'Dear {{FamilyName');
  const refusal = await answerOf(host, 'approveMessage', {
    key,
    language: 'en',
    name: 'Ines Reader',
    seen: (await value(host, 'openMessage', { key, language: 'en' })).seen,
  });
  expect(refusal.problem).toMatchObject({ code: 'invite.field-broken', values: { near: 'Dear {{FamilyName' } });
  const campaign = await confirmed(world, wishOf(key));
  await sendUntilDone(host, campaign);
  expect(texts(host)).toHaveLength(2);
  for (const text of texts(host)) expect(text).toContain('Estimada familia Last');
  host.close();
});
