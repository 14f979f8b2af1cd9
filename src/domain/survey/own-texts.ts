// What families read in one survey alone: questions that staff wrote, and a proposed change.
import type { ToldText } from '../translation/approval';
import { isOwnCode } from './own-question';
import type { Survey } from './survey';
import type { SurveyQuestion } from './survey-question';

/** PR04 chooses among the ways to do what is proposed. */
const waysCode = 'PR04';

/** Whether what the question says is the survey's own, and in no catalog of texts. */
export const isOwnText = (code: string): boolean => isOwnCode(code) || code === waysCode;

/** The survey's own texts in the language, for the person who approves them (PV09). */
export const ownTexts = (
  { id, texts }: Pick<Survey, 'id' | 'texts'>,
  questions: readonly SurveyQuestion[],
  language: string,
): readonly ToldText[] => {
  const asked = questions.filter(({ survey }) => survey === id);
  const summary = texts.summary?.[language] ?? '';
  return [
    ...(summary === '' ? [] : [{ id: `idea.${id}`, text: summary }]),
    ...asked
      .filter(({ code }) => isOwnText(code))
      .flatMap(({ code, wording }) => {
        const own = wording[language];
        return own === undefined ? [] : [{ id: `own.${code}`, text: [own.title, ...own.choices].join('\n') }];
      }),
  ];
};
