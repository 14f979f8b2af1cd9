import fc from 'fast-check';
import { mergeLine } from '../../../src/domain/invitation/merge-fields';
import { bodyOf } from '../../../src/domain/invitation/message-body';

const nasty = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '$&',
    '$1',
    "$`$'",
    '{{School}}',
    '{{Name}}',
    '<script>alert(1)</script>',
    '<b>Ana</b> & Co',
    'A$&B',
    '**no**',
    '[x](y)',
  ),
  fc.constantFrom(
    '=IMPORTXML("http://x")',
    'two\nlines',
    '# big',
    '- item',
    '`code`',
    '"quoted"',
    'zqfield0x',
    '\u202eabc',
  ),
);

const decoded = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

test('a value arrives letter for letter, whatever it looks like (M10)', () => {
  fc.assert(
    fc.property(nasty, nasty, (name, school) => {
      const merged = bodyOf('Hi {{Name|x}}, at {{School|y}}.', { Name: name, School: school });
      if (!merged.ok) throw new Error(merged.problem.code);
      const expected = `Hi ${oneLine(name) || 'x'}, at ${oneLine(school) || 'y'}.`;
      expect(merged.value.text).toBe(expected);
      const [, inside = ''] = /^<p>([\s\S]*)<\/p>\n$/.exec(merged.value.html) ?? [];
      expect(decoded(inside.replace(/<a href="[^"]*">|<\/a>|<\/?bdi>/g, ''))).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('no value can open an element, whatever stands in a cell', () => {
  fc.assert(
    fc.property(nasty, (name) => {
      const merged = bodyOf('**{{Name|x}}**', { Name: name });
      expect(merged.ok && /<(?!\/?(?:p|strong|a|bdi)[ >])/.test(merged.value.html)).toBe(false);
    }),
  );
});

test('a field inside a value is not looked at again', () => {
  expect(mergeLine('{{One}} {{Two}}', { One: '{{Two}}', Two: '$&' })).toEqual({ ok: true, value: '{{Two}} $&' });
});

test('an unknown field stops the send and names the nearest one', () => {
  expect(mergeLine('{{FamlyName}}', { FamilyName: 'Ruiz', SchoolName: 'Alder' })).toEqual({
    ok: false,
    problem: { code: 'invite.field-unknown', values: { field: 'FamlyName', nearest: 'FamilyName' } },
  });
});

test.each(['{{ }}', 'a {{b', 'b}} c', '{{First\nname}}', '{{A', '{{A|{{B}}}}', '{{A|**x**}} {{B}}', '**{{A** b}}'])(
  'half a field is refused: %s',
  (template) => {
    const merged = bodyOf(template, { A: '1', B: '2' });
    expect(merged.ok ? 'sent' : merged.problem.code).toBe('invite.field-broken');
  },
);

test('an empty field takes its fallback, and without one it is refused rather than left blank', () => {
  expect(mergeLine('{{Name|friend}}', { Name: '  ' })).toEqual({ ok: true, value: 'friend' });
  const blank = mergeLine('{{Name}}', { Name: '' });
  expect(blank.ok ? '' : blank.problem.code).toBe('invite.field-empty');
});

test('a link is an address in HTML and is written out in plain text', () => {
  const merged = bodyOf('[Open]({{Link}})\n\n- one\n- two', { Link: 'https://x.example/f?a=1&b="2' });
  expect(merged.ok && merged.value.html).not.toContain('b="2');
  const good = bodyOf('[Open]({{Link}})\n\n- one\n- two', { Link: 'https://x.example/f?a=1&b=2' });
  expect(good.ok && good.value.html).toContain('<a href="https://x.example/f?a=1&amp;b=2">Open</a>');
  expect(good.ok && good.value.text).toBe('Open https://x.example/f?a=1&b=2\n\n- one\n- two');
});

test('only a web address becomes a link', () => {
  const merged = bodyOf('[Open]({{Link}})', { Link: 'javascript:alert(1)' });
  expect(merged.ok && merged.value.html).toBe('<p>Open</p>\n');
});

const linked = { Link: 'https://x.example/f', Name: 'Ana' };
const both = (template: string) => {
  const merged = bodyOf(template, linked);
  if (!merged.ok) throw new Error(merged.problem.code);
  return merged.value;
};

test('a template is Markdown: headings, emphasis, numbered and nested lists', () => {
  const { html, text } = both('# Hello\n\n*Dear* __{{Name}}__\n1. one\n2. two\n   - inner\n\nBye');
  expect(html).toContain('<h1>Hello</h1>\n<p><em>Dear</em> <strong>Ana</strong></p>\n<ol>\n<li>one</li>');
  expect(text).toBe('Hello\n\nDear Ana\n\n1. one\n2. two\n  - inner\n\nBye');
});

test('every line of a template stays a line of its own', () => {
  const { html, text } = both('Thank you,\n{{Name}}\nOffice');
  expect(html).toBe('<p>Thank you,<br>\nAna<br>\nOffice</p>\n');
  expect(text).toBe('Thank you,\nAna\nOffice');
});

test('HTML, pictures, tables and code in a template are shown as they were typed', () => {
  const typed = '<b>x</b> ![p](q) `c` &copy; https://x.example';
  const { html, text } = both(`${typed}\n\n    four\n\n| a |\n| - |`);
  expect(html).toContain('<p>&lt;b&gt;x&lt;/b&gt; !p `c` &amp;copy; https://x.example</p>');
  expect(html).not.toMatch(/<(?!\/?(?:p|br)>)/);
  expect(text).toContain('<b>x</b>');
});

test('a value that is an address becomes a link, and never one inside a link', () => {
  expect(both('{{Link}}').html).toBe('<p><a href="https://x.example/f">https://x.example/f</a></p>\n');
  expect(both('[{{Link}}]({{Link}}?a=1)').html).toBe(
    '<p><a href="https://x.example/f?a=1">https://x.example/f</a></p>\n',
  );
});

test.each(['[Open]({{Link}} "for {{Name}}")', '{{Name|two\n\nparagraphs}}', '\\{{Name}}', '{{Name|[x](y)}}'])(
  'a field that no family would see whole is refused: %s',
  (template) => {
    const merged = bodyOf(template, linked);
    expect(merged.ok ? 'sent' : merged.problem.code).toBe('invite.field-broken');
  },
);
