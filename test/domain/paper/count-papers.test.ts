// Answers on paper count as the same answers through a form would, in any language and any mix.
import fc from 'fast-check';
import { surveyTallyQuestion, wordedIn } from '../../../src/app/listen/count/survey-tally-questions';
import { questionBank } from '../../../src/content/survey';
import { countPapers } from '../../../src/domain/paper/count-papers';
import { entriesText, type PaperAnswer, type PaperEntry, papersOf } from '../../../src/domain/paper/paper-answer';
import { surveyPurposes } from '../../../src/domain/survey/survey';
import { draftSurvey } from '../../../src/domain/survey/survey-draft';
import type { SurveyQuestion } from '../../../src/domain/survey/survey-question';
import { countAnswers } from '../../../src/domain/tally/count-answers';
import type { TallyQuestion } from '../../../src/domain/tally/tally-question';
import { emptyTally, mergeTallies, type WorkingTally } from '../../../src/domain/tally/working-tally';

const languages = ['en', 'es'] as const;
const offered = (...names: string[]) =>
  names.map((name, at) => ({ code: `S${at + 1}`, labels: { en: name, es: name } }));
const schools = offered('Oak, the old one', 'Elm');
const listed = { schools, events: offered('The fair'), slots: offered('Monday, 5 pm'), ideas: offered('Buses') };

const asked: readonly SurveyQuestion[] = surveyPurposes.flatMap((purpose) =>
  draftSurvey(questionBank, { purpose, languages, listed })
    .filter(({ code }) => purpose === 'pulse' || code !== 'G01')
    .map((draft, at) => ({
      ...draft,
      row: at + 3,
      survey: 's',
      position: at + 1,
      takesOther: draft.ownChoice,
      places: {},
    })),
);
const questions: readonly TallyQuestion[] = asked.flatMap((one) => surveyTallyQuestion(one) ?? []);

interface Person {
  readonly language: (typeof languages)[number];
  readonly entries: { readonly [code: string]: PaperEntry };
}

const others = ['a taxi', 'at night, by bus', '=1+1'];
const texts = ['', '  ', 'More books, please.', '=HYPERLINK("x")', '3'];

/** Also what a choice says, in one language or the other: a form reads that as the choice. */
const entryTo = ({ kind, choices, takesOther }: TallyQuestion): fc.Arbitrary<PaperEntry> => {
  const codes = choices.map(({ code }) => code);
  const other =
    takesOther === true
      ? fc.constantFrom('', '', ...others, ...choices.flatMap(({ wordings }) => wordings))
      : fc.constant('');
  if (kind === 'open') return fc.constantFrom(...texts).map((text) => ({ choices: [], text, other: '' }));
  if (kind === 'number') return fc.constantFrom('', '0', '12').map((text) => ({ choices: [], text, other: '' }));
  if (kind === 'multi')
    return fc.record({ choices: fc.subarray(codes), text: fc.constant(''), other }, { noNullPrototype: true });
  return fc
    .tuple(fc.constantFrom('', ...codes), other)
    .map(([code, written]) => ({ choices: code === '' || written !== '' ? [] : [code], text: '', other: written }));
};

const person: fc.Arbitrary<Person> = fc.record({
  language: fc.constantFrom(...languages),
  entries: fc.record(Object.fromEntries(questions.map((question) => [question.code, entryTo(question)]))),
});

/** The row that Google writes: the time, then a cell a question, what was ticked joined by commas. */
const rowOf = ({ language, entries }: Person) => [
  { day: '2026-11-02', time: '10:00:00' } as never,
  ...questions.map(({ code }) => {
    const { choices = [], text = '', other = '' } = entries[code] ?? {};
    const one = asked.find((question) => question.code === code);
    const labels = choices.map((choice) => one?.wording[language]?.choices[one.choices.indexOf(choice)] ?? '');
    return [...labels, text, other].filter((part) => part !== '').join(', ');
  }),
];

const throughForms = (people: readonly Person[]): WorkingTally =>
  languages
    .map((language) =>
      countAnswers(
        people.filter((one) => one.language === language).map(rowOf),
        questions.map((question, at) => ({ question, column: at + 1 })),
        wordedIn(asked, language),
      ),
    )
    .reduce(mergeTallies, emptyTally);

/** Kept in the sheet and read again on the way. */
const onPaper = (people: readonly Person[]): WorkingTally => {
  const records = people.map(({ language, entries }, at) => ({
    row: at + 3,
    cells: {
      'paper.id': `p${at}`,
      'paper.survey': 's',
      'paper.language': language,
      'paper.answers': entriesText(entries),
    },
  }));
  const papers = papersOf({ records, columns: new Map(), nextRow: 3, width: 5 }, 's');
  return countPapers(papers, questions, (language) => wordedIn(asked, language));
};

test('answers on paper count exactly as the same answers through a form, in any language and any mix of both', () => {
  expect(questions.filter(({ takesOther }) => takesOther === true).length).toBeGreaterThan(1);
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), fc.nat(12), (people, cut) => {
      const all = throughForms(people);
      const mixed = mergeTallies(throughForms(people.slice(0, cut)), onPaper(people.slice(cut)));
      expect(mixed.whole.asked).toBe(people.length);
      for (const { code } of questions) expect(mixed.whole.questions[code]).toEqual(all.whole.questions[code]);
      expect(mixed.views.G01).toEqual(all.views.G01);
    }),
    { numRuns: 60 },
  );
});

const paper = (entries: PaperAnswer['entries'], language = 'en'): PaperAnswer => ({
  row: 3,
  id: 'p',
  survey: 's',
  language,
  entries,
});
const marked = (...choices: string[]): PaperEntry => ({ choices, text: '', other: '' });

test('a choice that a question does not have any more counts for nothing, and a school that is gone is no school', () => {
  const { whole, views } = countPapers(
    [paper({ PU01: marked('77'), G01: marked('S9') }), paper({ PU01: marked('5'), G01: marked('S1') })],
    questions,
    (language) => wordedIn(asked, language),
  );
  expect(whole).toMatchObject({ asked: 2, questions: { PU01: { answered: 1, counts: { 5: 1 } } } });
  expect(Object.keys(views.G01 ?? {}).sort()).toEqual(['', 'S1']);
});

test('an answer of a language that the survey does not speak counts by its codes', () => {
  const { whole } = countPapers([paper({ PU01: marked('4') }, 'so')], questions, (language) =>
    wordedIn(asked, language),
  );
  expect(whole.questions.PU01).toMatchObject({ answered: 1, counts: { 4: 1 } });
});
