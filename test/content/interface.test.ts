import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const content = join(process.cwd(), 'src/content');
const languages = ['en', 'es'];

type Leaves = ReadonlyMap<string, string>;

const leavesOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`))
    : [[path, String(value)]];

const leaves = (folder: string, language: string, file: string): Leaves =>
  new Map(leavesOf(JSON.parse(readFileSync(join(content, folder, language, file), 'utf8'))));

const fieldsOf = (text: string): string[] => (text.match(/\{\{?[\w|]+\}?\}/g) ?? []).sort();

describe.each(['interface', 'written', 'sheets'])('the words of %s', (folder) => {
  const files = readdirSync(join(content, folder, 'en')).filter((file) => file.endsWith('.json'));

  test.each(files)('%s has every text in both languages, with the same fields', (file) => {
    const [english, spanish] = languages.map((language) => leaves(folder, language, file)) as [Leaves, Leaves];
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of english)
      expect({ path, fields: fieldsOf(spanish.get(path) ?? '') }).toEqual({ path, fields: fieldsOf(text) });
  });

  test.each(files)('%s has no empty text, and no space at the ends of one', (file) => {
    for (const language of languages)
      for (const [path, text] of leaves(folder, language, file))
        expect({ language, path, text }).toEqual({ language, path, text: text.trim() || 'a text' });
  });
});

const codesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return codesIn(path);
    if (!/\.tsx?$/.test(entry.name)) return [];
    const told = readFileSync(path, 'utf8').matchAll(/refused\(\s*'([a-z]+\.[a-z-]+)'|'(rpc\.[a-z-]+)'/g);
    return [...told].map(([, code, rpc]) => code ?? rpc ?? '');
  });

test('every problem that the code can tell has words: what is wrong and what to do', () => {
  const codes = [...new Set(['domain', 'app', 'rpc'].flatMap((layer) => codesIn(join(process.cwd(), 'src', layer))))];
  expect(codes.length).toBeGreaterThan(5);
  const wordless = codes.filter((code) => {
    const [subject = '', name = ''] = code.split('.');
    const words = existsSync(join(content, 'interface/en', `${subject}.json`))
      ? leaves('interface', 'en', `${subject}.json`)
      : new Map();
    return !words.has(`/problems/${name}/what`) || !words.has(`/problems/${name}/todo`);
  });
  expect(wordless).toEqual([]);
});
