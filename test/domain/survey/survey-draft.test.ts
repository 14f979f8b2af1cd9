// What a survey will ask: order, codes and choices, the same in every language.
import { questionBank } from '../../../src/content/survey';
import { surveyPurposes } from '../../../src/domain/survey/survey';
import { draftSurvey } from '../../../src/domain/survey/survey-draft';

const languages = ['en', 'es'];
const schools = [
  { code: 'cedar', labels: { en: 'Cedar, Upper', es: 'Cedar, Upper' } },
  { code: 'maple', labels: { en: 'Maple', es: 'Maple' } },
];

test('choice codes and labels line up across languages for every purpose of the bank', () => {
  for (const purpose of surveyPurposes)
    for (const { choices, wording } of draftSurvey(questionBank, { purpose, languages, listed: { schools } })) {
      for (const language of languages) expect(wording[language]?.choices).toHaveLength(choices.length);
      expect(new Set(choices).size).toBe(choices.length);
    }
});

test('choice codes are the same whichever language comes first, and alone', () => {
  const codes = (wanted: readonly string[]) =>
    draftSurvey(questionBank, { purpose: 'pulse', languages: wanted }).map(({ code, choices }) => [code, choices]);
  expect(codes(['es', 'en'])).toEqual(codes(['en', 'es']));
  expect(codes(['es'])).toEqual(codes(['en']));
});

test('a pulse has ratings first, then choices, then its open questions', () => {
  const draft = draftSurvey(questionBank, { purpose: 'pulse', languages });
  expect(draft).toHaveLength(12);
  expect(draft.map(({ kind }) => kind).join(' ')).toMatch(/^(ord5 )+(single )+open open$/);
});

test('the school comes first where schools are given, coded by their ids, a comma and all', () => {
  const [first, second] = draftSurvey(questionBank, { purpose: 'pulse', languages, listed: { schools } });
  expect(first).toMatchObject({ code: 'G01', kind: 'key', item: 'list', required: true, choices: ['cedar', 'maple'] });
  expect(first?.wording.es?.choices).toEqual(['Cedar, Upper', 'Maple']);
  expect(second?.kind).toBe('ord5');
});

test('“I don’t know yet” is coded 99 and comes last', () => {
  const draft = draftSurvey(questionBank, { purpose: 'pulse', languages });
  const first = draft.find(({ code }) => code === 'PU01');
  expect(first?.choices).toEqual(['1', '2', '3', '4', '5', '99']);
  expect(first?.wording.es?.choices[5]).toBe('Todavía no sé');
});

test('a choice of one’s own is no coded choice, and the codes around it stay what they are', () => {
  const barriers = draftSurvey(questionBank, { purpose: 'yearEnd', languages }).find(({ code }) => code === 'EY08');
  expect(barriers?.ownChoice).toBe(true);
  expect(barriers?.choices).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '10']);
  expect(barriers?.wording.en?.choices[8]).toBe('Nothing made it hard');
});
