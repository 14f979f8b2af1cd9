// Every purpose that a survey can be made for, with the questions that a coordinator chooses, through the real bundle.
import fc from 'fast-check';
import { surveyTallyQuestion, wordedIn } from '../../../src/app/listen/count/survey-tally-questions';
import { sheetWordsOf } from '../../../src/content/sheets';
import { questionBank } from '../../../src/content/survey';
import type { Cell } from '../../../src/domain/sheet/cell';
import { readTable } from '../../../src/domain/sheet/table';
import { isNeeded } from '../../../src/domain/survey/needed-questions';
import { type SurveyPurpose, surveyPurposes } from '../../../src/domain/survey/survey';
import { questionsOf, questionsShape } from '../../../src/domain/survey/survey-question';
import { countAnswers } from '../../../src/domain/tally/count-answers';
import { emptyTally, mergeTallies } from '../../../src/domain/tally/working-tally';
import type { AskSurvey } from '../../../src/rpc/ask-calls';
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { planDistrict } from '../../support/planned-district';
import { distDir } from '../../support/product';
import { approveLanguages, finishBuilding, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
});
afterEach(() => host.close());

/** Events, times and languages to choose from come out of a plan. */
const plan = () =>
  planDistrict(host, [
    ['Alder', 90],
    ['Birch', 80],
  ]);

const proposal = {
  theme: 'Tutoring starts too late in the day',
  summary: { en: 'Tutoring would start at 3 in the afternoon.', es: 'La tutoría empezaría a las 3 de la tarde.' },
  options: [
    { en: 'Start at 3', es: 'Empezar a las 3' },
    { en: 'Keep 4', es: 'Dejar las 4' },
  ],
};

const wishOf = (purpose: SurveyPurpose) => ({
  purpose,
  askSchool: false,
  ...(purpose === 'proposal' ? { proposal } : {}),
  ...(purpose === 'leadership' ? { partner: 'Parents United' } : {}),
});

const make = async (purpose: SurveyPurpose, questions: readonly string[], languages: string[] = ['en', 'es']) => {
  const started = await value(host, 'startSurvey', { ...wishOf(purpose), questions, languages });
  if (started.state !== 'ready') await finishBuilding(host, started.surveyId);
  return surveyIn(host, started.surveyId);
};
const codesOf = async (purpose: SurveyPurpose) =>
  (await value(host, 'offerQuestions', { purpose })).questions.map(({ code }) => code);
const worldForm = (id: string) => host.world().forms.find((one) => one.id === id);

test.each(surveyPurposes)('%s: the preview is what the forms then say and ask, in each language', async (purpose) => {
  await plan();
  const questions = await codesOf(purpose);
  const previews = await Promise.all(
    ['en', 'es'].map((language) => value(host, 'previewForm', { ...wishOf(purpose), questions, language })),
  );
  const survey = await make(purpose, questions);
  for (const { id, language } of survey.forms) {
    const [form, preview] = [worldForm(id), previews.find((one) => one.language === language)];
    expect(form?.title).toBe(preview?.title);
    expect(form?.description.split('\n\n')).toEqual(preview?.paragraphs);
    expect(form?.confirmationMessage).toBe(preview?.confirmation);
    expect(form?.items.map(({ title }) => title)).toEqual(preview?.questions.map(({ title }) => title));
    expect(preview?.paragraphs.join(' ')).not.toMatch(/\{|undefined/);
  }
});

test.each(surveyPurposes)('%s: as it is offered, a survey is no longer than a family will finish', async (purpose) => {
  await plan();
  const { questions, most, mostOpen, minutes } = await value(host, 'offerQuestions', { purpose });
  expect(questions.length).toBeGreaterThan(purpose === 'contact' || purpose === 'optOut' ? 2 : 6);
  expect(questions.length).toBeLessThanOrEqual(most);
  expect(questions.filter(({ open }) => open).length).toBeLessThanOrEqual(mostOpen);
  expect(minutes[questions.length]).toBeLessThanOrEqual(5);
});

test('a survey asks what was chosen, in the order that was chosen', async () => {
  const survey = await make('yearEnd', ['EY09', 'EY01', 'EY11'], ['en']);
  expect(survey).toMatchObject({ name: 'End of year 1', questions: 3 });
  expect(worldForm(survey.forms[0]?.id ?? '')?.items.map(({ title }) => title)).toEqual([
    'Do you want tutoring for your child next year?',
    'How happy are you with the tutoring this year?',
    'What should we do in a new way next year?',
  ]);
});

test('a choice that is no survey is refused in words, and nothing is written', async () => {
  const before = JSON.stringify(host.world().sheets);
  const tried = (questions: readonly string[]) =>
    problem(host, 'startSurvey', { purpose: 'needs', questions, languages: ['en'], askSchool: false });
  expect(await tried([])).toMatchObject({ code: 'ask.questions-none' });
  expect(await tried(['NB01', 'PU01'])).toMatchObject({ code: 'ask.questions-unknown' });
  expect(await tried(['NB01', 'NB01'])).toMatchObject({ code: 'ask.questions-unknown' });
  expect(JSON.stringify(host.world().sheets)).toBe(before);
});

test('before tutoring starts nobody is told that tutoring stays as it is', async () => {
  const said = async (purpose: SurveyPurpose) =>
    (
      await value(host, 'previewForm', {
        purpose,
        questions: (await codesOf(purpose)).slice(0, 2),
        language: 'en',
        askSchool: false,
      })
    ).paragraphs.join(' ');
  expect(await said('needs')).toContain('Your child can get tutoring even if you do not.');
  expect(await said('needs')).not.toContain('stays the same');
  expect(await said('pulse')).toContain('stays the same');
});

test('a language is approved over the texts of every survey, each text once', async () => {
  const { groups } = await value(host, 'readLanguageTexts', { language: 'es' });
  const texts = groups.flatMap((group) => group.texts.map(({ text }) => text));
  for (const { purpose, text } of questionBank.questions)
    if (purpose !== 'keys') expect(texts).toContain(text.es?.replace(/\{\{(\w+)\}\}/, '⟦$1⟧'));
  const around = groups.filter(({ title }) => title.includes('before and after')).flatMap((group) => group.texts);
  expect(new Set(around.map(({ text }) => text)).size).toBe(around.length);
});

/** What the survey's tabs hold, on codes: how many chose each. */
const countedOn = (survey: AskSurvey) => {
  const sheets = host.world().sheets;
  const block = (sheets.find(({ name }) => name === 'Survey questions')?.values ?? []) as Cell[][];
  const table = readTable(block, questionsShape, [sheetWordsOf('questions', 'en')]);
  if (!table.ok) throw new Error(table.problem.code);
  const asked = questionsOf(table.value).filter((question) => question.survey === survey.id);
  const tallies = survey.forms.map(({ id, language }) => {
    const tab = sheets.find((one) => one.id === worldForm(id)?.destinationSheetId);
    const columns = asked.flatMap((one) => {
      const question = surveyTallyQuestion(one);
      return question === undefined ? [] : [{ question, column: (one.places[id]?.column ?? 0) - 1 }];
    });
    return countAnswers((tab?.values.slice(1) ?? []) as Cell[][], columns, wordedIn(asked, language));
  });
  return { asked, questions: tallies.reduce(mergeTallies, emptyTally).whole.questions };
};

test('any choice of questions in any order becomes forms whose answers come back as exactly the codes chosen', async () => {
  await plan();
  await approveLanguages(host);
  const selection = fc.constantFrom(...surveyPurposes).chain((purpose) => {
    const own = questionBank.questions.filter((question) => question.purpose === purpose);
    return fc.record({
      purpose: fc.constant(purpose),
      questions: fc.shuffledSubarray(
        own.map(({ code }) => code),
        { minLength: 1, maxLength: Math.min(6, own.length) },
      ),
      languages: fc.subarray(['en', 'es'], { minLength: 1 }),
      picks: fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 6 }),
    });
  });
  const opens = new Set(questionBank.questions.filter(({ kind }) => kind === 'open').map(({ code }) => code));
  await fc.assert(
    fc.asyncProperty(selection, async ({ purpose, questions, languages, picks }) => {
      fc.pre(questions.filter((code) => opens.has(code)).length <= 2);
      const offered = await codesOf(purpose);
      const needed = offered.filter((code) => isNeeded(purpose, code) && !questions.includes(code));
      const choosable = [...needed, ...questions.filter((code) => offered.includes(code))];
      fc.pre(choosable.length > 0);
      const survey = await make(purpose, choosable, [...languages]);
      // A proposed change has words of its own to be read.
      await approveLanguages(host);
      for (const { id } of survey.forms) {
        await value(host, 'publishForm', { formId: id });
        host.setResponders(id, 'anyone');
        const body = new URLSearchParams();
        worldForm(id)?.items.forEach(({ entryId, choices }, at) => {
          if (choices.length > 0) body.append(`entry.${entryId}`, choices[(picks[at] ?? 0) % choices.length] ?? '');
        });
        expect(await host.submitForm(worldForm(id)?.publishedId ?? '', body)).toMatchObject({ state: 'received' });
        await value(host, 'tickFormOpens', { formId: id, opens: true });
      }
      const { asked, questions: counted } = countedOn(survey);
      expect(asked.map(({ code }) => code)).toEqual(choosable);
      asked.forEach(({ code, choices, kind }, at) => {
        // Keys and times are read one by one, and never tallied.
        if (choices.length === 0 || !['ord5', 'single', 'multi'].includes(kind)) return;
        const chosen = choices[(picks[at] ?? 0) % choices.length] ?? '';
        const found = counted[code];
        expect([code, found?.counts, found?.doNotKnow]).toEqual(
          chosen === '99' ? [code, {}, languages.length] : [code, { [chosen]: languages.length }, 0],
        );
      });
      await value(host, 'closeSurvey', { surveyId: survey.id });
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 240_000);
