// One question in both rounds: what makes them less alike, and each figure side by side.
import type { ComparedQuestion } from '../../../../domain/tally/compare/compare-rounds';
import { fill, words } from '../../../words';
import { ChangeLine } from './change-line';
import { isChanged, meanText, shareText } from './change-text';

interface QuestionProps {
  readonly question: ComparedQuestion;
  /** Only what says most of a change that is more than chance. */
  readonly changedOnly?: boolean;
}

interface Line {
  readonly key: string;
  readonly label: string;
  readonly earlier: string;
  readonly later: string;
  readonly change: ComparedQuestion['lines'][number]['change'];
  readonly unit: 'points' | 'mean';
}

const linesOf = ({ favorable, mean, lines }: ComparedQuestion): readonly Line[] => {
  const text = words().rounds;
  const share = (key: string, label: string, { earlier, later, change }: NonNullable<typeof favorable>): Line => ({
    key,
    label,
    earlier: shareText(earlier),
    later: shareText(later),
    change,
    unit: 'points',
  });
  return [
    ...(favorable === null ? [] : [share('best', text.best, favorable)]),
    ...(mean === null
      ? []
      : [
          {
            key: 'mean',
            label: text.average,
            earlier: meanText(mean.earlier),
            later: meanText(mean.later),
            change: mean.change,
            unit: 'mean' as const,
          },
        ]),
    ...lines.map((line) => share(`choice ${line.label}`, line.label, line)),
  ];
};

/** Of a rating the two best answers say most, or else its average; of other questions every choice that changed. */
const changesOf = (question: ComparedQuestion): readonly Line[] => {
  const changed = linesOf(question).filter(({ change }) => isChanged(change));
  const middle = changed.find(({ key }) => key === 'best' || key === 'mean');
  return middle === undefined ? changed : [middle];
};

/** Whether anything of the question changed by more than chance. */
export const hasChanged = (question: ComparedQuestion): boolean =>
  linesOf(question).some(({ change }) => isChanged(change));

const baseText = (n: number | null): string => (n === null ? words().rounds.noBase : String(n));

export const QuestionInRounds = ({ question, changedOnly = false }: QuestionProps) => {
  const text = words().rounds;
  const { title, unlike, base } = question;
  const lines = changedOnly ? changesOf(question) : linesOf(question);
  return (
    <section class="round-question">
      <h3 dir="auto">{title}</h3>
      <p class="listen-base">{fill(text.bases, { earlier: baseText(base.earlier), later: baseText(base.later) })}</p>
      {unlike.map((one) => (
        <p key={one} class="listen-why">
          {text.unlike[one]}
        </p>
      ))}
      {(base.earlier === null || base.later === null) && <p class="listen-why">{text.withheld}</p>}
      <ul class="round-lines">
        {lines.map(({ key, ...line }) => (
          <ChangeLine key={key} {...line} />
        ))}
      </ul>
    </section>
  );
};
