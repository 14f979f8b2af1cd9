// The sidebar in the Forms editor: what families may stumble over in the form that is open, and its totals.
import { useState } from 'preact/hooks';
import type { FormCheck } from '../../../rpc/form-calls';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { counted, language as pageLanguage, words } from '../../words';
import { BankQuestions } from './bank-questions';
import { FormTotals } from './form-totals';

const Findings = ({ check }: { readonly check: FormCheck }) => {
  const text = words().form;
  return (
    <>
      <p>
        <strong>{check.title}</strong>
        <br />
        {counted(text.facts, check.questions)} · {counted(text.answers, check.answers)}
      </p>
      {check.lacks.length + check.advice.length === 0 && (
        <Notice kind="good">
          <p>{text.clean}</p>
        </Notice>
      )}
      {check.lacks.length > 0 && (
        <section class="card">
          <h2>{text.whole}</h2>
          <ul>
            {check.lacks.map((one) => (
              <li key={one}>{text.lacks[one]}</li>
            ))}
          </ul>
        </section>
      )}
      {check.advice.map(({ title, about }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two questions may have one title, and they never move
        <section class="card" key={at}>
          <h2 dir="auto">{title}</h2>
          <ul>
            {about.map((one) => (
              <li key={one}>{text.advice[one]}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

export const FormScreen = () => {
  const text = words().form;
  const { loaded, again } = useLoaded(() => server.checkOpenForm({}), { stays: true });
  /** As the last count found them, which may be more than when the form was looked at. */
  const [answers, setAnswers] = useState<number>();
  const lookAgain = () => {
    setAnswers(undefined);
    again();
  };
  const formLanguage = loaded.state === 'ready' ? loaded.value.language : pageLanguage;
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <WhenLoaded loaded={loaded} again={lookAgain}>
        {(check) => <Findings check={{ ...check, answers: answers ?? check.answers }} />}
      </WhenLoaded>
      <Button onClick={lookAgain}>{text.again}</Button>
      <FormTotals onCounted={setAnswers} />
      <BankQuestions key={formLanguage} formLanguage={formLanguage} onAdded={lookAgain} />
      <Notice kind="hint">
        <p>{text.spreadsheet.lead}</p>
        <ul>
          {text.spreadsheet.needed.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>{text.spreadsheet.open}</p>
      </Notice>
    </>
  );
};
