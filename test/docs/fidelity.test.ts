// The list of what the workbench imitates (docs/rules.md) against the tests that show it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fidelityTests } from '../support/fidelity-lines';

const tests = fidelityTests();
const lines = [...readFileSync(join(process.cwd(), 'docs/rules.md'), 'utf8').matchAll(/^\| (F\d\d) \|/gm)].map(
  ([, line]) => line,
);

test('each of the 62 lines has a test that names it and how sure it is', () => {
  expect(lines).toHaveLength(62);
  const shown = new Set(tests.map(({ line }) => line));
  expect(lines.filter((line) => line === undefined || !shown.has(line))).toEqual([]);
});

test('each fidelity test rests on a page that a comment beside it names, or says that it is our own knowledge', () => {
  const page =
    /reference\/|guides\/|concepts\/|\.md\b|GF\b|developers\.google\.com|support\.google\.com|issuetracker|release-notes/;
  const bare = tests.filter(({ file, line, sureness, says }) => {
    if (sureness === 'O') return false;
    const text = readFileSync(join(process.cwd(), file), 'utf8');
    const place = text.indexOf(says);
    const before = text.slice(Math.max(0, text.lastIndexOf('\n});', place)), place);
    const body = text.slice(place, text.indexOf('\n});', place));
    return line !== undefined && !page.test(before + body);
  });
  expect(bare.map(({ file, line, says }) => `${file} ${line} ${says}`)).toEqual([]);
});
