// Totals of the form that is open, counted when somebody asks: no group of families is told apart.
import { useState } from 'preact/hooks';
import type { FormTotals as Totals } from '../../../rpc/form-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { counted, fill, words } from '../../words';
import { QuestionBlock } from '../listen/heard/question-block';
import '../listen/listen.css';

const LeftOut = ({ leftOut }: Pick<Totals, 'leftOut'>) => {
  const text = words().form.totals;
  if (leftOut.length === 0) return null;
  return (
    <>
      <h2>{text.leftOut}</h2>
      <ul>
        {leftOut.map(({ title, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two questions may have one title, and they never move
          <li key={at}>
            <strong dir="auto">{title || text.untitled}</strong>
            <br />
            {text.why[why]}
          </li>
        ))}
      </ul>
    </>
  );
};

const Shown = ({ totals }: { readonly totals: Totals }) => {
  const text = words().form.totals;
  const { questions, minGroupSize, leftOut, answers } = totals;
  /** One sentence for all questions says it better than the same one under each. */
  const isTooEarly = answers < minGroupSize && questions.every(({ figures }) => figures.whole.state === 'few');
  return (
    <>
      <p>{counted(words().form.answers, answers)}.</p>
      <p class="field-hint">{fill(text.minimum, { n: minGroupSize })}</p>
      {isTooEarly && (
        <Notice kind="hint">
          <p>{answers === 0 ? text.none : fill(text.few, { n: minGroupSize })}</p>
        </Notice>
      )}
      {(isTooEarly ? [] : questions).map((question) => (
        <QuestionBlock
          key={question.figures.question}
          question={{ ...question, title: question.title || text.untitled }}
          min={minGroupSize}
        />
      ))}
      <LeftOut leftOut={leftOut} />
    </>
  );
};

/** `onCounted` hears how many answers there are by now. */
export const FormTotals = ({ onCounted }: { readonly onCounted: (answers: number) => void }) => {
  const text = words().form.totals;
  const [totals, setTotals] = useState<Totals>();
  const { doing, run, busy } = useDoing();
  const count = () => {
    setTotals(undefined);
    return run(async () => {
      const found = await server.countOpenForm({});
      setTotals(found);
      onCounted(found.answers);
    });
  };
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <Button busy={busy} onClick={count}>
        {totals === undefined ? text.count : text.again}
      </Button>
      <p role="status">{busy ? text.counting : ''}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {totals !== undefined && <Shown totals={totals} />}
    </section>
  );
};
