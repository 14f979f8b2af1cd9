// The languages that a family list or the plan may name.

import { languageName } from '../../src/app/languages/language-value';
import { directionOf, moreLanguages, namedLanguages } from '../../src/content/language-names';
import { homeLanguages } from '../../src/content/languages';
import { languageTagOf } from '../../src/domain/roster/home-language';

test('each has one tag, of letters that a tag may have, and those that are offered are among them', () => {
  const tags = namedLanguages.map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags.filter((tag) => !/^[a-z]{2,3}$/.test(tag))).toEqual([]);
  for (const { tag, name, english, direction } of homeLanguages) {
    expect(namedLanguages).toContainEqual(expect.objectContaining({ tag, name, english }));
    expect([tag, directionOf(tag)]).toEqual([tag, direction]);
  }
  expect(moreLanguages).toHaveLength(namedLanguages.length - homeLanguages.length);
});

test('no name leads to two languages', () => {
  const wrong = namedLanguages.flatMap(({ tag, name, english, also = [] }) =>
    [name, english, ...also]
      .filter((one) => languageTagOf(one, namedLanguages) !== tag)
      .map((one) => `${one}: ${tag}, ${languageTagOf(one, namedLanguages)}`),
  );
  expect(wrong).toEqual([]);
});

test('staff read a name and never a tag', () => {
  expect(namedLanguages.filter(({ tag }) => languageName(tag) === tag)).toEqual([]);
  expect(languageName('so')).toContain('Somali');
});

test('those of the Arabic and the Hebrew script are written from right to left', () => {
  const isRtl = (name: string) => /[\u0590-\u08ff]/.test(name);
  const wrong = namedLanguages.filter(({ tag, name }) => isRtl(name) && directionOf(tag) !== 'rtl');
  expect(wrong).toEqual([]);
});
