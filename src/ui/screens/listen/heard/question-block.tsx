// The published figures of one question: bars, what is withheld and why, and the schools.
import type { NamedView } from '../../../../domain/tally/views';
import type { HeardQuestionView } from '../../../../rpc/listen-calls';
import { counted, fill, words } from '../../../words';
import { dayText } from '../day-text';
import { Bars } from './bars';
import { figureText, hasMean } from './figure-text';
import { ViewTable } from './view-table';

interface QuestionBlockProps {
  readonly question: HeardQuestionView;
  /** The question above it. */
  readonly before?: HeardQuestionView | undefined;
  readonly min: number;
  /** None in the Forms editor, which tells the district alone. */
  readonly views?: readonly NamedView[];
}

type Whole = Extract<HeardQuestionView['figures']['whole'], { readonly state: 'shown' }>;

const Summary = ({ whole, kind }: { readonly whole: Whole; readonly kind: string }) => {
  const text = words().listen.heard;
  if (!hasMean(kind)) return null;
  return (
    <p>
      {whole.favorable !== null && <>{fill(text.favorable, { value: figureText(whole.favorable) })}. </>}
      {whole.mean === null ? text.meanWithheld : fill(text.mean, { value: whole.mean, spread: whole.spread ?? 0 })}
    </p>
  );
};

const WholeFigures = ({ question, whole }: { readonly question: HeardQuestionView; readonly whole: Whole }) => {
  const text = words().listen.heard;
  const { kind, kept, on } = question.figures;
  const states = Object.values(whole.figures).map(({ state }) => state);
  const isCapped = states.includes('low') || states.includes('high');
  return (
    <>
      <p class="listen-base">
        {counted(kind === 'open' ? text.comments : text.base, whole.base)}
        {whole.notCounted > 0 && `; ${counted(text.notCounted, whole.notCounted)}`}
      </p>
      {kept && <p class="listen-why">{fill(text.kept, { day: dayText(on) })}</p>}
      {question.choices.length > 0 && <Bars choices={question.choices} figures={whole.figures} />}
      {states.includes('withheld') && <p class="listen-why">{text.whyHidden}</p>}
      {!states.includes('withheld') && isCapped && <p class="listen-why">{text.whyCapped}</p>}
      <Summary whole={whole} kind={kind} />
    </>
  );
};

/** A grid's question stands once over its rows. */
const QuestionTitle = ({ question: { title, grid }, before }: Pick<QuestionBlockProps, 'question' | 'before'>) => {
  if (grid === undefined) return <h2>{title}</h2>;
  return (
    <>
      {grid.question !== before?.grid?.question && <h2>{grid.question}</h2>}
      <h3>{grid.row}</h3>
    </>
  );
};

export const QuestionBlock = ({ question, before, min, views = [] }: QuestionBlockProps) => {
  const text = words().listen.heard;
  const { whole, views: figures, on } = question.figures;
  return (
    <section class="listen-question">
      <QuestionTitle question={question} before={before} />
      {whole.state === 'shown' ? (
        <WholeFigures question={question} whole={whole} />
      ) : (
        <p class="listen-why">{fill(text[whole.state], { n: min })}</p>
      )}
      {views.map((view) => {
        const own = figures[view.code];
        return whole.state !== 'shown' || own === undefined ? null : (
          <ViewTable
            key={view.code}
            choices={question.choices}
            view={view}
            figures={own}
            gap={question.gaps?.[view.code]}
            on={on}
            min={min}
          />
        );
      })}
    </section>
  );
};
