// Advice on questions that staff write: what it must find, and what it must leave alone.
import { firstScreenTexts, questionBank } from '../../../src/content/survey';
import { firstScreenOf } from '../../../src/domain/survey/first-screen';
import {
  adviceOn,
  adviceOnForm,
  languageOfText,
  type WrittenQuestion,
} from '../../../src/domain/survey/question-advice';

const question = (title: string, choices: readonly string[] = ['A little', 'A lot']): WrittenQuestion => ({
  title,
  choices,
  kind: choices.length === 0 ? 'text' : 'choice',
  required: false,
});

test.each([
  ['What is your family’s income?', 'sensitive'],
  ['¿Cuál es su ingreso al mes?', 'sensitive'],
  ['Do you go to church?', 'sensitive'],
  ['¿Va usted a la iglesia?', 'sensitive'],
  ['¿Cuál es su estatus?', 'sensitive'],
  ['Are you a citizen?', 'sensitive'],
  ['Does your child have a disability?', 'sensitive'],
  ['¿Ha estado usted en la cárcel?', 'sensitive'],
  ['How safe and welcome did you feel?', 'two-at-once'],
  ['¿Qué tan clara y útil fue la junta?', 'two-at-once'],
  ['How was the tutor/teacher?', 'two-at-once'],
  ['Was it good? Would you come again?', 'two-at-once'],
  ['Don’t you think tutoring helps?', 'leading'],
  ['How great was the tutor?', 'leading'],
  ['¿No cree que la tutoría ayuda?', 'leading'],
  ['What is your name?', 'contact'],
  ['What is your child’s name?', 'contact'],
  ['Where can we call you: your phone?', 'contact'],
  ['¿Cómo se llama usted?', 'contact'],
  ['¿Cuál es su teléfono?', 'contact'],
  ['Escriba su nombre completo', 'contact'],
  ['¿Cuál es su correo electrónico?', 'contact'],
  [
    'In consideration of the programmatic enhancements implemented during the previous instructional period, characterize your satisfaction.',
    'hard',
  ],
])('“%s” is found: %s', (title, advice) => expect(adviceOn(question(title))).toContain(advice));

test('choices can be what is wrong: agree and disagree, yes and no to how much, doubles and blanks', () => {
  expect(adviceOn(question('Tutoring helps my child', ['Agree', 'Disagree']))).toContain('agree');
  expect(adviceOn(question('La tutoría ayuda', ['De acuerdo', 'En desacuerdo']))).toContain('agree');
  expect(adviceOn(question('Do you like the tutor?', ['Yes', 'No']))).toContain('yes-no');
  expect(adviceOn(question('¿Le gusta la tutoría?', ['Sí', 'No', 'No sé']))).toContain('yes-no');
  for (const choices of [['A', 'a '], ['A', ' '], ['A']])
    expect(adviceOn(question('Which?', choices))).toContain('choices');
  expect(adviceOn({ ...question('How often?'), required: true })).toEqual(['required']);
  expect(adviceOn({ ...question('How often?'), kind: 'grid' })).toEqual(['grid']);
});

test.each(questionBank.questions.map((one) => [one.code, one] as const))(
  '%s of the bank draws no advice in either language but that it asks who someone is, where it means to',
  (_, { text, options, kind, item }) => {
    const set = options === undefined ? undefined : questionBank.optionSets[options];
    for (const language of ['en', 'es']) {
      const isListed = set !== undefined && set.from === undefined && item !== 'paragraph' && item !== 'text';
      const written: WrittenQuestion = {
        title: text[language] ?? '',
        choices: isListed ? (set?.labels[language] ?? []) : [],
        kind: isListed ? 'choice' : 'text',
        required: false,
      };
      const mayAskWho = kind === 'contact' || kind === 'consent';
      expect(adviceOn(written).filter((one) => !(mayAskWho && one === 'contact'))).toEqual([]);
      expect([written.title, languageOfText(written.title)]).toEqual([written.title, language]);
    }
  },
);

test('a form of ours lacks nothing; a bare one lacks who sees the answers, that it is voluntary, and whom to call', () => {
  const contact = { name: 'Dana Brook', phone: '555 0100', email: '' };
  for (const language of ['en', 'es'] as const) {
    const { description } = firstScreenOf(firstScreenTexts(language), {
      purpose: 'pulse',
      questions: 12,
      mode: 'anonymous',
      needs: 'nothing',
      minGroupSize: 10,
      fewFamilies: false,
      contact,
    });
    expect(adviceOnForm({ description, collectsEmail: false, questions: [] })).toEqual([]);
    expect(adviceOnForm({ description, collectsEmail: true, questions: [] })).toEqual(['not-anonymous']);
  }
  expect(adviceOnForm({ description: 'Please answer.', collectsEmail: false, questions: [] })).toEqual([
    'no-privacy',
    'no-voluntary',
    'no-safety',
  ]);
  const many = Array.from({ length: 13 }, () => question('What?', []));
  expect(adviceOnForm({ description: '', collectsEmail: false, questions: many })).toEqual(
    expect.arrayContaining(['too-many', 'too-many-open']),
  );
});
