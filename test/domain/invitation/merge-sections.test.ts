import fc from 'fast-check';
import { bodyOf } from '../../../src/domain/invitation/message-body';

const children = [
  { firstName: 'Ana', school: 'Alder' },
  { firstName: 'Luis', school: 'Birch' },
];

const merged = (template: string, values = {}, those: typeof children | [] = children) => {
  const body = bodyOf(template, values, { children: those });
  if (!body.ok) throw new Error(JSON.stringify(body.problem));
  return body.value;
};

const refusal = (template: string, values = {}, those: typeof children | [] = children): string => {
  const body = bodyOf(template, values, { children: those });
  return body.ok ? `sent: ${body.value.text}` : body.problem.code;
};

test('a section repeats for each child, as items of one list', () => {
  const { html, text } = merged(
    'Children:\n{{#each child}}\n- **{{StudentFirstName}}** at {{SchoolName}}\n{{/each child}}\nBye',
  );
  expect(html).toContain(
    '<ul>\n<li><strong>Ana</strong> at Alder</li>\n<li><strong>Luis</strong> at Birch<br>\nBye</li>\n</ul>',
  );
  expect(text).toBe('Children:\n\n- Ana at Alder\n- Luis at Birch\nBye');
});

test.each([
  '{{#each child}}\n- {{StudentFirstName}}\n{{/each child}}',
  '{{#each child}}\n- {{StudentFirstName}}{{/each child}}',
  '{{#each child}}- {{StudentFirstName}}\n{{/each child}}',
  '{{# Each Child }}\r\n- {{Student first name}}\r\n{{/each}}',
  '  {{#each children}}  \n- {{ studentfirstname }}\n  {{/each children}}',
])('the marks may stand where people put them: %j', (template) => {
  expect(merged(template).text).toBe('- Ana\n- Luis');
});

test('a section can repeat words in a line, and whole paragraphs', () => {
  expect(merged('For {{#each child}}{{StudentFirstName}}, {{/each child}}with love').text).toBe(
    'For Ana, Luis, with love',
  );
  expect(merged('{{#each child}}\n# {{StudentFirstName}}\n\nGoes to {{SchoolName}}.\n\n{{/each child}}').text).toBe(
    'Ana\n\nGoes to Alder.\n\nLuis\n\nGoes to Birch.',
  );
});

test('numbered items are counted in the plain text as they are in HTML', () => {
  expect(merged('{{#each child}}\n1. {{StudentFirstName}}\n{{/each child}}').text).toBe('1. Ana\n2. Luis');
  expect(merged('3. a\n3. b\n\n   more\n3. c').text).toBe('3. a\n4. b\nmore\n5. c');
});

test('outside a section the school is the family’s own, inside it is the child’s', () => {
  const template = '{{SchoolName}}: {{#each child}}{{SchoolName}} {{/each}}';
  expect(merged(template, { SchoolName: 'Alder and Birch' }).text.trim()).toBe('Alder and Birch: Alder Birch');
});

test('a child without a name takes the fallback, and without one the message is refused', () => {
  const nameless = [{ firstName: ' ', school: 'Alder' }] as unknown as typeof children;
  expect(merged('{{#each child}}{{StudentFirstName|your child}}{{/each}}', {}, nameless).text).toBe('your child');
  const body = bodyOf('{{#each child}}{{StudentFirstName}}{{/each}}', {}, { children: nameless });
  expect(body.ok ? '' : body.problem).toEqual({ code: 'invite.field-empty', values: { field: 'StudentFirstName' } });
});

test.each([
  ['{{#each child}}x', 'invite.section-unclosed'],
  ['x{{/each child}}', 'invite.section-unopened'],
  ['{{#each child}}a{{#each child}}b{{/each child}}{{/each child}}', 'invite.section-nested'],
  ['{{#each school}}x{{/each school}}', 'invite.section-unknown'],
  ['{{#if child}}x{{/if}}', 'invite.section-unknown'],
  ['{{#each child}}x{{/each child}}{{/each child}}', 'invite.section-unopened'],
  ['{{#each child}}{{SchoolName{{/each child}}', 'invite.field-broken'],
  ['{{#each child}x{{/each child}}', 'invite.section-unopened'],
  ['{{#each child}}{{StudntFirstName}}{{/each child}}', 'invite.field-unknown'],
  ['{{StudentFirstName}}', 'invite.field-unknown'],
])('half a section is refused: %s', (template, code) => {
  expect(refusal(template, { SchoolName: 'Alder' })).toBe(code);
});

test('a section for a family without children is refused rather than left out', () => {
  expect(refusal('{{#each child}}x{{/each child}}', {}, [])).toBe('invite.section-no-child');
  expect(refusal('no section', {}, [])).toBe('sent: no section');
});

const nasty = fc.oneof(
  fc.string(),
  fc.constantFrom('{{SchoolName}}', '{{#each child}}', '{{/each child}}', '$&', '- x', '<b>', '**', '\ue0001', '=A1'),
);

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

test('every child stands in the message once, letter for letter, whatever it is called', () => {
  const child = fc.record({ firstName: nasty, school: nasty });
  fc.assert(
    fc.property(fc.array(child, { minLength: 1, maxLength: 5 }), nasty, (those, family) => {
      const body = bodyOf(
        'Hi {{FamilyName|F}}\n\n{{#each child}}\n- {{StudentFirstName|N}} of {{SchoolName|S}}!\n{{/each child}}',
        { FamilyName: family },
        { children: those },
      );
      if (!body.ok) throw new Error(body.problem.code);
      expect(body.value.text).toBe(
        [
          `Hi ${oneLine(family) || 'F'}\n`,
          ...those.map(({ firstName, school }) => `- ${oneLine(firstName) || 'N'} of ${oneLine(school) || 'S'}!`),
        ].join('\n'),
      );
      expect(body.value.html.match(/<li>/g)).toHaveLength(those.length);
      expect(body.value.html).not.toMatch(/<(?!\/?(?:p|ul|li|a|bdi)[ >])/);
    }),
    { numRuns: 300 },
  );
});

test('no template makes a message with half a field in it', () => {
  const part = fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{{A}}',
      '{{A|b}}',
      '{{#each child}}',
      '{{/each child}}',
      '\n',
      '- ',
      'x',
      '[y](',
      ')',
      '**',
      '{',
      '|',
      '#',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const body = bodyOf(parts.join(''), { A: '1' }, { children });
      expect(body.ok && /\{\{|\}\}|each child|\ue000/.test(`${body.value.text}${body.value.html}`)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
