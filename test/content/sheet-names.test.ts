// A sheet that words speak of is called as its tab is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staffLanguages } from '../../src/content/interface/staff-language';
import { sheetWordsOf } from '../../src/content/sheets';
import { sheetRoles } from '../../src/domain/sheet/sheet-role';

const spokenOf = {
  en: /\b(?:the|your|in) ((?:[A-Z][\p{L}]*)(?: \p{Ll}+){0,3}) sheet\b/gu,
  es: /\bhoja ((?:\p{Lu}\p{L}*)(?: \p{Ll}+){0,3})/gu,
};

const textsIn = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory() ? textsIn(join(folder, entry.name)) : readFileSync(join(folder, entry.name), 'utf8'),
    )
    .join('\n');

const named = (language: 'en' | 'es'): readonly string[] =>
  sheetRoles.flatMap((role) => {
    try {
      return [sheetWordsOf(role, language).name];
    } catch {
      return [];
    }
  });

test.each(staffLanguages)('in %s', (language) => {
  const names = named(language);
  const content = ['interface', 'written', 'sheets']
    .map((one) => textsIn(join('src/content', one, language)))
    .join('\n');
  const plan = readFileSync(join('src/content/plan', `words.${language}.json`), 'utf8');
  const spoken = [...`${content}\n${plan}`.matchAll(spokenOf[language])].map(([, name = '']) => name);
  expect(spoken.length).toBeGreaterThan(8);
  expect(spoken.filter((name) => !names.some((one) => name === one || name.startsWith(`${one} `)))).toEqual([]);
});
