import { invitationsOf, mailTexts } from '../../../src/content/invitations';
import { messageOf } from '../../../src/domain/invitation/message';

const invitations = { en: invitationsOf(mailTexts.en), es: invitationsOf(mailTexts.es) };

const sender = {
  DistrictName: 'Maple & Valley',
  ContactName: 'Rosa Delgado',
  ContactRole: 'Family engagement',
  ContactPhone: '555 0100',
  ContactEmail: 'rosa@maple.example',
  InterpreterLine: 'Free help in your language.',
  OptOutLine: 'Reply to stop.',
  PrivacyLine: 'We do not ask your name.',
  SurveyLink: 'https://forms.example/d/e/1/viewform',
  SurveyMinutes: '3',
  SurveyCloses: 'September 18',
};
const row = { FamilyName: 'Ruiz', SchoolName: 'Alder Elementary' };
const english = { tag: 'en', direction: 'ltr' } as const;

test.each(
  Object.entries(invitations).flatMap(([tag, { templates }]) =>
    Object.entries(templates).map(([purpose, template]) => [tag, purpose, template] as const),
  ),
)('the %s invitation to %s merges whole', (tag, _purpose, template) => {
  const message = messageOf(template, sender, row, { tag, direction: 'ltr' });
  if (!message.ok) throw new Error(JSON.stringify(message.problem));
  expect(message.value.html + message.value.text + message.value.subject).not.toMatch(/\{\{|\}\}|undefined/);
  expect(message.value.text).toContain('https://forms.example/d/e/1/viewform');
  expect(message.value.subject + message.value.text).toContain('3');
  expect(message.value.html).toContain('Maple &amp; Valley');
});

test('a family without a name is still greeted as a person would', () => {
  for (const template of Object.values(invitations).flatMap(({ templates }) => Object.values(templates))) {
    const message = messageOf(template, sender, { FamilyName: '', SchoolName: '' }, english);
    expect(message.ok && message.value.text).toMatch(/^(Hello school family|Estimada familia de la escuela)[,:]/);
  }
});

test('PV08: a subject line holds nothing of a family', () => {
  const template = { subject: '{{FamilyName}}, a question', body: 'Hello' };
  const message = messageOf(template, sender, row, english);
  expect(message.ok ? '' : message.problem.code).toBe('invite.subject-row-field');
});

test('line breaks never reach a subject line', () => {
  const template = { subject: 'News of {{DistrictName}}', body: 'Hello' };
  const message = messageOf(template, { ...sender, DistrictName: 'Maple\r\nBcc: x@x.example' }, row, english);
  expect(message.ok && message.value.subject).toBe('News of Maple Bcc: x@x.example');
});

test('a subject that Gmail would cut is refused', () => {
  const message = messageOf({ subject: 'a'.repeat(251), body: 'Hello' }, sender, row, english);
  expect(message.ok ? '' : message.problem.code).toBe('invite.subject-too-long');
});

test('a language that reads right to left does so in the message', () => {
  const message = messageOf({ subject: 'a', body: 'b' }, sender, row, { tag: 'ar', direction: 'rtl' });
  expect(message.ok && message.value.html).toContain('<html lang="ar" dir="rtl">');
});
