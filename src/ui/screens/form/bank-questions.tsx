// Questions of the bank, to be added to the form that is open.
import { useState } from 'preact/hooks';
import type { OfferedQuestions } from '../../../rpc/ask-calls';
import { SelectField } from '../../controls/field';
import { ProblemNotice } from '../../controls/notice';
import { type Purpose, purposes } from '../../controls/purposes';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { fill, words } from '../../words';

const languages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
];

const List = ({
  offered,
  language,
  onAdded,
}: {
  readonly offered: OfferedQuestions;
  readonly language: string;
  readonly onAdded: () => void;
}) => {
  const text = words().form.bank;
  const [said, setSaid] = useState('');
  const { doing, run, busy } = useDoing();
  const add = (code: string) =>
    run(async () => {
      const { title } = await server.addBankQuestion({ code, language });
      setSaid(fill(text.added, { text: title }));
      onAdded();
    });
  return (
    <>
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <ul class="ask-questions">
        {offered.questions.map((question) => (
          <li key={question.code}>
            <p>{question.text}</p>
            <button
              type="button"
              class="ask-move"
              aria-label={fill(text.addOf, { text: question.text })}
              aria-disabled={busy}
              onClick={() => {
                if (!busy) void add(question.code);
              }}
            >
              {text.add}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

const Offered = ({
  purpose,
  language,
  onAdded,
}: {
  readonly purpose: Purpose;
  readonly language: string;
  readonly onAdded: () => void;
}) => {
  const { loaded, again } = useLoaded(() => server.offerQuestions({ purpose, language }));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(offered) => <List offered={offered} language={language} onAdded={onAdded} />}
    </WhenLoaded>
  );
};

export const BankQuestions = ({
  formLanguage,
  onAdded,
}: {
  readonly formLanguage: string;
  readonly onAdded: () => void;
}) => {
  const text = words().form.bank;
  const [purpose, setPurpose] = useState<Purpose>('pulse');
  const [language, setLanguage] = useState<string>(formLanguage);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{text.title}</summary>
      <p class="field-hint">{text.hint}</p>
      <SelectField
        label={text.purpose}
        value={purpose}
        options={purposes.map((one) => ({ value: one, label: words().ask.purposes[one].name }))}
        onChange={(one) => setPurpose(purposes.find((known) => known === one) ?? purpose)}
      />
      <SelectField label={text.language} value={language} options={languages} onChange={setLanguage} />
      {isOpen && <Offered key={`${purpose} ${language}`} purpose={purpose} language={language} onAdded={onAdded} />}
    </details>
  );
};
