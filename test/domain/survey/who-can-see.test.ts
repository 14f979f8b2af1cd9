// The number in the words is put anew whatever it was, and whatever stands around it.
import fc from 'fast-check';
import { firstScreenTexts, surveyLanguages } from '../../../src/content/survey';
import { peopleOf, toldAnew, whoCanSee } from '../../../src/domain/survey/who-can-see';

test.each(surveyLanguages)('in %s any number becomes any other, and a mark becomes a number', (language) => {
  const texts = firstScreenTexts(language).whoCanSee;
  const number = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      fc.option(number, { nil: undefined }),
      number,
      fc.constantFrom('', '1 hello. ', '$& '),
      (was, is, said) => {
        const screen = (people: number | undefined) => `${said}${whoCanSee(texts, people)} the answers.`;
        expect(toldAnew(screen(was), texts, is)).toBe(screen(is));
      },
    ),
  );
  expect(toldAnew('Nobody is told.', texts, 3)).toBeUndefined();
});

test('an address counts once, whatever its capitals, and one that Google hides not at all', () => {
  expect(peopleOf(['b@x.org', 'A@x.org'], ['a@X.org '], [''])).toEqual(['a@x.org', 'b@x.org']);
});
