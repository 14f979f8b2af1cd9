// One question in all schools together, and each school that can be shown below it.

import type { RollUpQuestion } from '../../../../rpc/roll-up-calls';
import { counted, fill, words } from '../../../words';
import { hasMean } from '../heard/figure-text';
import { figureText, shareText, spokenShare } from './share-text';

type Shown = Extract<RollUpQuestion['figures']['whole'], { readonly state: 'shown' }>;

interface QuestionProps {
  readonly question: RollUpQuestion;
  /** Of the schools, by the marks of their workbooks. */
  readonly names: ReadonlyMap<string, string>;
}

const Line = ({ label, share }: { readonly label: string; readonly share: Shown['shares'][string] | undefined }) => (
  <li>
    <span dir="auto">{label}</span>
    <strong>
      <span aria-hidden="true">{shareText(share)}</span>
      <span class="visually-hidden">{spokenShare(share)}</span>
    </strong>
  </li>
);

const Whole = ({
  question: { figures, choices },
  whole,
}: {
  readonly question: RollUpQuestion;
  readonly whole: Shown;
}) => {
  const text = words().rollUp;
  const { kind, schools } = figures;
  const isExact = Object.values(whole.shares).every(({ state }) => state === 'shown');
  return (
    <>
      <p class="listen-base">{fill(text.base, { n: whole.base, from: whole.from, m: schools })}</p>
      {choices.length > 0 && (
        <ul class="figures">
          {choices.map(({ code, label }) => (
            <Line key={code} label={label} share={whole.shares[code]} />
          ))}
          {whole.favorable !== null && <Line label={text.best} share={whole.favorable} />}
        </ul>
      )}
      {hasMean(kind) && <p>{whole.mean === null ? text.averageWithheld : fill(text.average, { n: whole.mean })}</p>}
      {!isExact && <p class="listen-why">{text.why}</p>}
    </>
  );
};

const Schools = ({ question: { figures, choices }, names }: QuestionProps) => (
  <details class="listen-schools">
    <summary>{words().rollUp.bySchool}</summary>
    {Object.entries(figures.rows).map(([school, row]) => (
      <section key={school}>
        <h3 dir="auto">{names.get(school) ?? school}</h3>
        <p class="listen-base">{counted(words().listen.heard.groupBase, row.base)}</p>
        <ul class="figures">
          {choices.map(({ code, label }) => (
            <li key={code}>
              <span dir="auto">{label}</span>
              <strong>{figureText(row.figures[code])}</strong>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </details>
);

export const DistrictQuestion = ({ question, names }: QuestionProps) => {
  const text = words().rollUp;
  const { whole, schools } = question.figures;
  return (
    <section class="listen-question">
      <h2 dir="auto">{question.title}</h2>
      {whole.state === 'shown' ? (
        <Whole question={question} whole={whole} />
      ) : (
        <p class="listen-why">{fill(text.few, { m: schools })}</p>
      )}
      {question.unlike.length > 0 && (
        <p class="listen-why">{fill(text.unlike, { schools: question.unlike.join(', ') })}</p>
      )}
      {whole.state === 'shown' && <Schools question={question} names={names} />}
    </section>
  );
};
