import { shippedTemplates } from '../../../src/content/templates';
import { fieldClassOf, fieldFault } from '../../../src/domain/invitation/field-class';
import { leafletOf } from '../../../src/domain/invitation/leaflet';
import { withLines } from '../../../src/domain/invitation/long-text';
import { leafletHtml } from '../../../src/domain/take-out/leaflet-page';

const notice = shippedTemplates.en.T20;
if (notice === undefined) throw new Error('T20 ships');
const content = { values: {}, links: {}, direction: 'ltr' } as const;

test.each([
  '{{FamilyName}}',
  '{{ Family name }}',
  '{{StudentFirstName|your child}}',
  '{{studentfirstname}}',
  '{{PreferredLanguage}}',
  '{{#each child}}x{{/each child}}',
])('S53: the notice to the media with %s is refused, in its title as in its text', (field) => {
  for (const text of [
    { ...notice, body: `${notice.body}\n\n${field}` },
    { ...notice, subject: `${notice.subject} ${field}` },
  ]) {
    const made = leafletOf(text, content);
    expect(made.ok ? made : made.problem.code).toBe('invite.page-row-field');
  }
});

test('PV08: what may stand where', () => {
  const codeOf = (text: string, place: Parameters<typeof fieldFault>[1]) => {
    const fault = fieldFault(text, place);
    return fault.ok ? 'allowed' : fault.problem.code;
  };
  expect(codeOf('{{FamilyName}} {{SchoolName}}', 'message')).toBe('allowed');
  expect(codeOf('{{#each child}}{{StudentFirstName}}{{/each child}}', 'message')).toBe('invite.field-names-child');
  expect(codeOf('{{#each child}}{{StudentFirstName}}{{/each child}}', 'starred')).toBe('allowed');
  expect(codeOf('{{SchoolName}}', 'subject')).toBe('allowed');
  expect(codeOf('{{SchoolName}} {{EventName}}', 'page')).toBe('allowed');
  expect(fieldClassOf('Guardian first name')).toBe('family');
});

test('a text of several lines becomes a list where the template gives it a line of its own, and stays one line in a sentence', () => {
  const { template, values } = withLines('Today: {{Decisions}}\n\n{{ Decisions }}', { Decisions: 'One\n\n * Two ' });
  expect(template).toBe('Today: {{Decisions}}\n\n- {{DecisionsLine1}}\n- {{DecisionsLine2}}');
  expect(values).toMatchObject({ DecisionsLine1: 'One', DecisionsLine2: 'Two' });
  expect(withLines('{{Decisions}}', { Decisions: 'One' }).template).toBe('{{Decisions}}');
});

test('the page reads in the direction of its language, escapes all around its text, and shows the logo by its name', () => {
  const made = leafletOf(
    { subject: '{{EventName}}', body: 'مرحبا {{RsvpLink}} {{RsvpQr}}' },
    {
      values: { EventName: 'A & B', RsvpLink: 'https://x.example/?a=1&b=2' },
      links: { RsvpQr: 'javascript:alert(1)' },
      direction: 'rtl',
    },
  );
  if (!made.ok) throw new Error(made.problem.code);
  const html = leafletHtml({
    leaflet: made.value,
    language: 'ar',
    direction: 'rtl',
    district: 'Maple "Valley"',
    logo: 'https://maple.example/logo.png?a="b',
    print: 'Print',
    tooLong: 'Too long',
    staffLanguage: 'en',
  });
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<h1>A &amp; B</h1>');
  expect(html).toContain('src="https://maple.example/logo.png?a=&quot;b" alt="Maple &quot;Valley&quot;"');
  expect(html).not.toContain('<svg');
  expect(html).not.toContain('\ue010');
});
