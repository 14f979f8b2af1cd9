// Parts of markdown-it that Code.js does without: where they are asked at all, they answer as the packages do.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distDir } from '../support/product';

const answers = (texts: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      `import { decodeHTMLStrict as ours } from '${join(process.cwd(), 'scripts/unused-parts/entities.mjs')}';
       import { decodeHTMLStrict as theirs } from 'entities';
       console.log(JSON.stringify(${JSON.stringify(texts)}.map((text) => [ours(text), theirs(text)])));`,
    ]).toString(),
  );

test('the entities of a link’s address are read as the package reads them', () => {
  const texts = [
    'a&amp;b',
    '&lt;&gt;',
    '&quot;&apos;',
    'x&nbsp;y',
    '&amp',
    '&;',
    '&nosuch;',
    'https://x.example/?a=1&amp;b=2',
  ];
  for (const [ours, theirs] of answers(texts) as [string, string][]) expect(ours).toBe(theirs);
});

test('the table of names and the finder of links are not in the bundle', () => {
  const code = readFileSync(join(distDir, 'Code.js'), 'utf8');
  const table = readFileSync(join(process.cwd(), 'node_modules/entities/dist/generated/decode-data-html.js'), 'utf8');
  const [, packed = ''] = /decodeTrieDict\("(.{30})/.exec(table) ?? [];
  expect(packed).toHaveLength(30);
  expect(code).not.toContain(packed);
  const finder = readFileSync(join(process.cwd(), 'node_modules/linkify-it/build/index.mjs'), 'utf8');
  expect(finder).toContain('__schemas__');
  expect(code).not.toContain('__schemas__');
});

test('punctuation and symbols are what the package takes for them, letter by letter of Unicode', () => {
  const differing = execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import * as ours from '${join(process.cwd(), 'scripts/unused-parts/uc.micro.mjs')}';
     import * as theirs from 'uc.micro';
     const letters = Array.from({ length: 0x110000 }, (_, at) => at).filter((at) => at < 0xd800 || at > 0xdfff);
     const differs = (text) => ours.P.test(text) !== theirs.P.test(text) || ours.S.test(text) !== theirs.S.test(text);
     console.log(letters.filter((at) => differs(String.fromCodePoint(at))).length);`,
  ]);
  expect(differing.toString().trim()).toBe('0');
});

test('nothing in Code.js makes the address of a link over, which is what the other two packages are for', () => {
  const code = readFileSync(join(distDir, 'Code.js'), 'utf8');
  expect(code.match(/\.normalizeLink\s*=/g)).toHaveLength(1);
  expect(code).not.toContain('Illegal input >= 0x80');
});
