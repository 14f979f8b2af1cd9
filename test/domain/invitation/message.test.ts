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

const whole = { FamilyName: 'Ruiz', SchoolName: 'Alder', GuardianFirstName: '', PreferredLanguage: 'es' };

test('names of fields are compared without spaces and capital letters', () => {
  const template = { subject: 'News of {{district name}}', body: 'Dear {{ Family name }} ({{FAMILYNAME}})' };
  const message = messageOf(template, sender, whole, english);
  expect(message.ok && [message.value.subject, message.value.text]).toEqual([
    'News of Maple & Valley',
    'Dear Ruiz (Ruiz)',
  ]);
});

test('a fallback is text, also where a field has that name', () => {
  const message = messageOf({ subject: 'a', body: 'Dear {{Guardian first name|Family}}' }, sender, whole, english);
  expect(message.ok && message.value.text).toBe('Dear Family');
});

test('a link keeps its address where the field is written with a space', () => {
  const message = messageOf({ subject: 'a', body: '[Go]({{Survey link}})' }, sender, whole, english);
  expect(message.ok && message.value.html).toContain('<a href="https://forms.example/d/e/1/viewform">Go</a>');
});

test.each(['{{Student first name}}', '{{familyname|x}}', '{{GuardianFirstName}}', '{{preferred language}}'])(
  'PV08: %s never stands in a subject, however it is written',
  (field) => {
    const template = { subject: `About ${field}`, body: 'Hello' };
    const message = messageOf(template, sender, { ...whole, StudentFirstName: 'Ana' }, english);
    expect(message.ok ? message.value.subject : message.problem.code).toBe('invite.subject-row-field');
  },
);

test('PV08: a section cannot bring a child into a subject', () => {
  const template = { subject: '{{#each child}}{{SchoolName}}{{/each child}}', body: 'Hello' };
  const message = messageOf(template, sender, whole, english, { children: [{ firstName: 'Ana', school: 'Alder' }] });
  expect(message.ok ? message.value.subject : message.problem.code).toBe('invite.subject-section');
});

test('the school may stand in a subject; the district’s word for it where the family has none', () => {
  const template = { subject: 'Tutoring at {{SchoolName|your school}}', body: 'Hello' };
  const subjects = [whole, { ...whole, SchoolName: '' }].map((one) => messageOf(template, sender, one, english));
  expect(subjects.map((one) => one.ok && one.value.subject)).toEqual(['Tutoring at Alder', 'Tutoring at your school']);
  const set = messageOf(template, { ...sender, SchoolName: 'all schools' }, { ...whole, SchoolName: '' }, english);
  expect(set.ok && set.value.subject).toBe('Tutoring at all schools');
});

test('a child is named where the message is about one child, else only inside a section', () => {
  const template = { subject: 'a', body: '{{StudentFirstName}} starts' };
  const one = messageOf(template, sender, { ...whole, StudentFirstName: 'Ana' }, english);
  expect(one.ok && one.value.text).toBe('Ana starts');
  const all = messageOf(template, sender, whole, english, { children: [{ firstName: 'Ana', school: 'Alder' }] });
  expect(all.ok ? '' : all.problem.code).toBe('invite.field-child');
});

test('a message without a subject or without a text is refused', () => {
  expect(messageOf({ subject: ' \n ', body: 'x' }, sender, whole, english)).toMatchObject({
    problem: { code: 'invite.subject-empty' },
  });
  expect(messageOf({ subject: 'x', body: ' \n' }, sender, whole, english)).toMatchObject({
    problem: { code: 'invite.body-empty' },
  });
});

test('a name that reads the other way does not turn its line around', () => {
  const hebrew = messageOf(
    { subject: 'a', body: '{{FamilyName}} 12' },
    sender,
    { ...whole, FamilyName: 'לוי' },
    english,
  );
  expect(hebrew.ok && hebrew.value.html).toContain('<p><bdi>לוי</bdi> 12</p>');
  expect(hebrew.ok && hebrew.value.text).toBe('לוי 12');
  const arabic = messageOf({ subject: 'a', body: 'اتصل: {{ContactPhone}}' }, sender, whole, {
    tag: 'ar',
    direction: 'rtl',
  });
  expect(arabic.ok && arabic.value.html).toContain('<bdi>555 0100</bdi>');
});

test('a logo stands above the words, and its text cannot open an element', () => {
  const logo = { src: 'cid:logo', alt: 'Maple "<b>"' };
  const message = messageOf({ subject: 'a', body: 'b' }, sender, whole, english, { logo });
  expect(message.ok && message.value.html).toContain('<img src="cid:logo" alt="Maple &quot;&lt;b&gt;&quot;"');
});
