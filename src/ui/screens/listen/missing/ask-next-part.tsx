// Whom to ask next: how many, their names when they are wished, and the list as a page of its own.
import { useState } from 'preact/hooks';
import type { AskNextPerson, MissingHome } from '../../../../rpc/missing-calls';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';

interface AskNextProps {
  readonly surveyId: string;
  readonly askNext: NonNullable<MissingHome['askNext']>;
}

type Listed = Awaited<ReturnType<typeof server.listAskNext>>;

const Person = ({ person: { name, schools, phone } }: { readonly person: AskNextPerson }) => {
  const text = words().missing.next;
  const details = [schools, phone === '' ? '' : fill(text.phone, { phone })].filter((one) => one !== '');
  return (
    <li>
      <strong dir="auto">{name === '' ? text.noName : name}</strong>
      <span class="choice-hint">{details.join(' · ')}</span>
    </li>
  );
};

const People = ({ listed: { people, all } }: { readonly listed: Listed }) => {
  const languages = [...new Set(people.map(({ language }) => language))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="missing-people" tabIndex={0} aria-label={words().missing.next.title}>
      {languages.map((language) => (
        <section key={language}>
          <h3>{language === '' ? words().missing.unknown.language : language}</h3>
          <ul>
            {people
              .filter((person) => person.language === language)
              .map((person) => (
                <Person key={person.id} person={person} />
              ))}
          </ul>
        </section>
      ))}
      {all > people.length && <p>{counted(words().missing.next.more, all - people.length)}</p>}
    </section>
  );
};

const Names = ({ surveyId }: Pick<AskNextProps, 'surveyId'>) => {
  const text = words().missing.next;
  const [listed, setListed] = useState<Listed | undefined>();
  const [said, setSaid] = useState('');
  const { doing, run, busy } = useDoing();
  const show = () => run(async () => setListed(await server.listAskNext({ surveyId })));
  const open = () =>
    run(async () => {
      setSaid('');
      await server.showAskNext({ surveyId });
      setSaid(text.opened);
    });
  return (
    <>
      {listed === undefined && (
        <Button primary busy={busy} onClick={show}>
          {text.show}
        </Button>
      )}
      {listed !== undefined && <People listed={listed} />}
      <Button busy={busy} onClick={open}>
        {text.page}
      </Button>
      <p class="field-hint">{text.pageHint}</p>
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};

export const AskNextPart = ({ surveyId, askNext: { remind, waiting, notInvited } }: AskNextProps) => {
  const text = words().missing.next;
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{remind === 0 ? text.nobody : counted(text.remind, remind)}</p>
      {waiting > 0 && <p>{counted(text.waiting, waiting)}</p>}
      {notInvited > 0 && <p>{counted(text.notInvited, notInvited)}</p>}
      {remind > 0 && <Names surveyId={surveyId} />}
    </section>
  );
};
