import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
/** `S4` in backticks is a school’s id. */
const rule = /(?<!`)\b(?:PV\d\db?|[FR]\d\d|S\d{1,2}|M(?:10|[1-9])b?)\b/g;

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const citedIn = (text: string): string[] => text.match(rule) ?? [];

const listed = new Map(
  readFileSync(join(root, 'docs/rules.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, id, text] = /^\| (\w+) \| (.+) \|$/.exec(line) ?? [];
      return id !== undefined && text !== undefined && citedIn(id).length > 0 ? [[id, text] as const] : [];
    }),
);

const files = ['src', 'workbench', 'test'].flatMap(filesIn).filter((file) => file !== 'test/docs/rules.test.ts');
const cited = new Map(
  files.flatMap((file) => citedIn(readFileSync(join(root, file), 'utf8')).map((id) => [id, file] as const)),
);

test('docs/rules.md has a line for every rule number that code or tests cite', () => {
  expect(cited.size).toBeGreaterThan(10);
  expect([...cited].filter(([id]) => !listed.has(id)).map(([id, file]) => `${id} in ${file}`)).toEqual([]);
});

test('docs/rules.md lists no rule that nothing cites', () => {
  expect([...listed.keys()].filter((id) => !cited.has(id))).toEqual([]);
});
