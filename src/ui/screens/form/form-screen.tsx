// The sidebar in the Forms editor: what families may stumble over in the form that is open.
import type { FormCheck } from '../../../rpc/form-calls';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { counted, words } from '../../words';
import { BankQuestions } from './bank-questions';

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
  const { loaded, again } = useLoaded(() => server.checkOpenForm({}));
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <WhenLoaded loaded={loaded} again={again}>
        {(check) => (
          <>
            <Findings check={check} />
            <Button onClick={again}>{text.again}</Button>
          </>
        )}
      </WhenLoaded>
      <BankQuestions onAdded={again} />
      <Notice kind="hint">
        <p>{text.spreadsheet}</p>
      </Notice>
    </>
  );
};
