// What makes one question in two rounds less alike than its code says.
import { comparedQuestion, type RoundQuestion, sameCode } from '../../../../src/domain/tally/compare/compare-rounds';
import { publishedBefore } from '../../../../src/domain/tally/figures/publish';

type Words = { readonly [language: string]: readonly [title: string, ...choices: string[]] };

const round = (words: Words, kind = 'single', codes: readonly string[] = ['1', '2']): RoundQuestion => {
  const [[title = '', ...labels] = []] = Object.values(words);
  const figures = publishedBefore(
    JSON.stringify({
      q: 'PU14',
      k: kind,
      on: '2026-11-26',
      w: { n: 40, x: 0, f: { '1': '30:75', '2': '10:25' } },
      v: {},
    }),
  );
  if (figures === undefined) throw new Error('the record cannot be read');
  return {
    title,
    figures,
    choices: codes.map((code, at) => ({ code, label: labels[at] ?? code })),
    wordings: Object.fromEntries(
      Object.entries(words).map(([language, [own, ...choices]]) => [
        language,
        { title: own, labels: Object.fromEntries(codes.map((code, at) => [code, choices[at] ?? ''])) },
      ]),
    ),
  };
};

const asked: Words = { en: ['Do you know who to call?', 'Yes', 'No'] };
const unlike = (earlier: RoundQuestion, later: RoundQuestion) => comparedQuestion(earlier, later, sameCode)?.unlike;

it('a language that only one of the two was asked in makes no difference', () => {
  const both: Words = { es: ['¿Sabe a quién llamar?', 'Sí', 'No'], ...asked };
  expect(unlike(round(asked), round(both))).toEqual([]);
});

it('tells a question and choices that were worded another way, and still compares them', () => {
  const reworded = round({ en: ['Do you know whom to call?', 'Yes, I do', 'No'] });
  expect(unlike(round(asked), reworded)).toEqual(['title', 'words']);
  expect(comparedQuestion(round(asked), reworded, sameCode)?.lines).toHaveLength(2);
});

it('does not set shares against each other where families could choose from other answers', () => {
  const three = round({ en: ['Do you know who to call?', 'Yes', 'No', 'Not sure'] }, 'single', ['1', '2', '3']);
  for (const [one, other] of [
    [round(asked), three],
    [three, round(asked)],
  ] as const)
    expect(comparedQuestion(one, other, sameCode)).toMatchObject({ unlike: ['choices'], lines: [], favorable: null });
});

it('does not compare what was counted in another way', () => {
  expect(comparedQuestion(round(asked), round(asked, 'multi'), sameCode)).toBeUndefined();
});
