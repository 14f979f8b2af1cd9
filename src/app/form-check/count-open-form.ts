// Counts the form that is open in the Forms editor, as a whole: groups of families are for the spreadsheet.
import { questionBank } from '../../content/survey';
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome, refused } from '../../domain/problem';
import { minGroupSizes } from '../../domain/settings/settings';
import { doNotKnow } from '../../domain/survey/survey-question';
import type { PublishedQuestion } from '../../domain/tally/figures/publish';
import type { AnsweredItem, WhyLeftOut } from '../../domain/tally/form/answered-item';
import { bankedItem } from '../../domain/tally/form/banked-item';
import { type ItemQuestion, itemQuestion } from '../../domain/tally/form/item-question';
import { hasChoices, otherCode } from '../../domain/tally/tally-question';
import type { FormTotals } from '../../rpc/form-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { countFormAnswers } from './count-form-answers';
import { publishFormTotals } from './publish-form-totals';

type Total = FormTotals['questions'][number];

const totalOf = ({ item, question, labels }: ItemQuestion, figures: PublishedQuestion, other: string): Total => {
  const { whole } = figures;
  const hasOther = whole.state === 'shown' && whole.figures[otherCode] !== undefined;
  const own = hasChoices(question) ? question.choices.filter(({ code }) => code !== doNotKnow) : [];
  const choices = own.map(({ code }) => ({ code, label: labels[code] ?? code }));
  return {
    title: item.title,
    figures,
    choices: hasOther ? [...choices, { code: otherCode, label: other }] : choices,
  };
};

const leftOut = (items: readonly AnsweredItem[], why: (item: AnsweredItem) => WhyLeftOut | undefined) =>
  items.flatMap((item) => {
    const reason = why(item);
    return reason === undefined ? [] : [{ title: item.title, why: reason }];
  });

/**
 * Totals of each question that has the usual minimum of answers (PV01): the district's own minimum is in the workbook, which cannot be read
 * from here. Refused for a confidential form, in which only the workbook can tell which answers are of one family (PV12), where no form is open, or where there are more answers than can be read in time.
 */
export const countOpenForm = (ports: Ports): Outcome<FormTotals> => {
  const began = ports.clock.now();
  const form = ports.forms.answersToOpenOne();
  if (form === undefined) return refused('form.no-form');
  if (form.items.some(({ title }) => bankedItem(title, questionBank)?.kind === 'code'))
    return refused('form.confidential');
  const found = new Map(form.items.map((item) => [item, itemQuestion(item, questionBank)] as const));
  const questions = [...found.values()].flatMap((one) => ('counted' in one ? [one.counted] : []));
  const tally = countFormAnswers(ports, form, { questions, began });
  if (!tally.ok) return tally;
  const { other } = writtenWordsIn(staffLanguage(ports)).listen;
  return underLock(ports, () => {
    const { shown, leftOut: withheld } = publishFormTotals(ports, tally.value, questions);
    const figuresOf = ({ question }: ItemQuestion) => shown.find((one) => one.question === question.code);
    return done({
      answers: form.responses,
      minGroupSize: minGroupSizes.usual,
      questions: questions.flatMap((one) => {
        const own = figuresOf(one);
        return own === undefined ? [] : [totalOf(one, own, other)];
      }),
      leftOut: leftOut(form.items, (item) => {
        const one = found.get(item);
        return one === undefined || 'why' in one ? one?.why : withheld[one.counted.question.code];
      }),
    });
  });
};
