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
      expect(decoded(inside.replace(/<a href="[^"]*">|<\/a>/g, ''))).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('no value can open an element, whatever stands in a cell', () => {
  fc.assert(
    fc.property(nasty, (name) => {
      const merged = bodyOf('**{{Name|x}}**', { Name: name });
      expect(merged.ok && /<(?!\/?(?:p|strong|a)[ >])/.test(merged.value.html)).toBe(false);
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

test.each(['{{ }}', 'a {{b', 'b}} c', '{{First name}}', '{{A|{{B}}}}', '{{A|**x**}} {{B}}', '**{{A** b}}'])(
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
