// What a made-up district asks its families, in three languages, with choices as awkward as real ones.
import type { ExpectedColumn } from '../../../src/domain/tally/answer-columns';
import type { TallyQuestion } from '../../../src/domain/tally/tally-question';

export const exportLanguages = ['en', 'es', 'ar'] as const;

type Worded = readonly [en: string, es: string, ar: string];

export interface ExportQuestion {
  readonly code: string;
  readonly kind: TallyQuestion['kind'];
  readonly title: Worded;
  readonly choices: readonly { readonly code: string; readonly worded: Worded }[];
}

const same = (text: string): Worded => [text, text, text];

const likes: ExportQuestion = {
  code: 'likes',
  kind: 'ord5',
  title: ['How much does your child like it?', '¿Cuánto le gusta a su hijo?', 'ما مدى إعجاب طفلك؟'],
  choices: [
    { code: '1', worded: ['Not at all', 'Nada', 'إطلاقا'] },
    { code: '2', worded: ['A little', 'Un poco', 'قليلا'] },
    { code: '3', worded: ['It is okay', 'Más o menos', 'لا بأس'] },
    { code: '4', worded: ['Likes it', 'Le gusta', 'يعجبه'] },
    { code: '5', worded: ['Likes it, a lot', 'Le gusta, mucho', 'يعجبه، كثيرا'] },
    { code: '99', worded: ["I don't know yet", 'Todavía no sé', 'لا أعرف بعد'] },
  ],
};

const when: ExportQuestion = {
  code: 'when',
  kind: 'single',
  title: ['When is best?', '¿Cuándo es mejor?', 'متى الأفضل؟'],
  choices: [
    { code: 'm', worded: ['Morning (before school)', 'Mañana', 'صباحا'] },
    // The same word for two things in two languages: the form that the answer came through decides.
    { code: 'e', worded: ['Evening, after work', 'No', 'مساء'] },
    { code: 'n', worded: ['No', 'Nunca', 'أبدا'] },
  ],
};

const help: ExportQuestion = {
  code: 'help',
  kind: 'multi',
  title: ['What would help?', '¿Qué ayudaría?', 'ما الذي يساعد؟'],
  choices: [
    { code: '1', worded: ['A ride', 'Transporte', 'توصيل'] },
    { code: '2', worded: ['Food, or a snack', 'Comida, o una merienda', 'طعام'] },
    { code: '3', worded: ['Food', 'Comida', 'طعام، فقط'] },
    { code: '4', worded: ['Help to hear, see, or get around', 'Ayuda para oír, ver o moverse', 'مساعدة'] },
  ],
};

const stars: ExportQuestion = {
  code: 'stars',
  kind: 'scale',
  title: ['How many stars?', '¿Cuántas estrellas?', 'كم نجمة؟'],
  choices: ['1', '2', '3', '4', '5'].map((code) => ({ code, worded: same(code) })),
};

const children: ExportQuestion = {
  code: 'children',
  kind: 'number',
  title: ['How many children?', '¿Cuántos hijos?', 'كم طفلا؟'],
  choices: [],
};

const words: ExportQuestion = {
  code: 'words',
  kind: 'open',
  title: ['Anything else?', '¿Algo más?', 'شيء آخر؟'],
  choices: [],
};

/** The questions of a district with so many schools. */
export const exportQuestions = (schools: number): readonly ExportQuestion[] => [
  {
    code: 'school',
    kind: 'key',
    title: ['Which school?', '¿Qué escuela?', 'أي مدرسة؟'],
    choices: Array.from({ length: schools }, (_, at) => ({ code: `S${at}`, worded: same(`Oak ${at}, East`) })),
  },
  likes,
  when,
  help,
  stars,
  children,
  words,
];

export const tallyQuestionOf = ({ code, kind, choices }: ExportQuestion): TallyQuestion => ({
  code,
  kind,
  choices: choices.map((choice) => ({ code: choice.code, wordings: choice.worded })),
});

/** Where the question was made: behind the moment, in its order. */
export const expectedOf = (question: ExportQuestion, at: number, language: number): ExpectedColumn => ({
  question: tallyQuestionOf(question),
  headings: [question.title[language] ?? '', ...question.title],
  column: at + 2,
});
