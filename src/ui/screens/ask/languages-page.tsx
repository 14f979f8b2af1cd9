// The languages that families can be spoken to in: how far each is, and bringing in another one.
import { useState } from 'preact/hooks';
import type { LanguageState, Languages } from '../../../rpc/language-calls';
import { Button } from '../../controls/button';
import { SelectField } from '../../controls/field';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { Progress } from '../../controls/progress';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { shownDay } from '../../shown-day';
import { useDoing, useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';
import { DraftButton } from './draft-button';
import { languageWord } from './language-word';

const Troubled = ({ state }: { readonly state: LanguageState }) => {
  const text = words().languages;
  if (state.troubledCount === 0) return null;
  const more = state.troubledCount - state.troubled.length;
  return (
    <Notice kind="warning" title={counted(text.troubled, state.troubledCount)}>
      <ul>
        {state.troubled.map(({ row, fault, marks }) => (
          <li key={row}>{fill(text.row, { row, what: fill(text.faults[fault], { marks }) })}</li>
        ))}
      </ul>
      {more > 0 && <p>{fill(text.more, { n: more })}</p>}
    </Notice>
  );
};

const Approval = ({ state, read }: { readonly state: LanguageState; readonly read: () => void }) => {
  const text = words().languages;
  const isApproved = state.approvedBy !== '' && state.approvedOn !== '';
  return (
    <>
      <p class="field-hint">
        {isApproved
          ? fill(text.approvedBy, { who: state.approvedBy, date: shownDay(state.approvedOn) })
          : text.notApproved}
      </p>
      {isApproved && state.waiting > 0 && (
        <Notice kind="warning">
          <p>{counted(text.waiting, state.waiting)}</p>
        </Notice>
      )}
      {state.told > 0 && (!isApproved || state.waiting > 0) && (
        <Button onClick={read}>{isApproved ? text.readAgain : text.read}</Button>
      )}
    </>
  );
};

interface CardProps {
  readonly state: LanguageState;
  readonly sheet: Languages['sheet'];
  readonly read: () => void;
  readonly changed: (languages: Languages) => void;
}

const Card = ({ state, sheet, read, changed }: CardProps) => {
  const text = words().languages;
  const { doing, run, busy } = useDoing();
  const { tag } = state;
  return (
    <section class="card">
      <h2 class="ask-language">{languageWord(tag, state.name)}</h2>
      {!state.ships && <Progress done={state.told} total={state.total} text={text.told} />}
      <Troubled state={state} />
      {state.drafts > 0 && <p>{counted(text.drafts, state.drafts)}</p>}
      {state.machine > 0 && <p>{counted(text.machine, state.machine)}</p>}
      <Approval state={state} read={read} />
      {!state.ships && (
        <>
          {sheet !== null && (
            <Button onClick={() => run(async () => void (await server.showSheet({ sheetId: sheet.id })))} busy={busy}>
              {fill(text.openSheet, { sheet: sheet.name })}
            </Button>
          )}
          {state.told + state.troubledCount < state.total && <DraftButton language={tag} drafted={changed} />}
          <Button
            quiet
            busy={busy}
            onClick={() => run(async () => changed(await server.addLanguage({ language: tag })))}
          >
            {text.update}
          </Button>
        </>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};

const AddLanguage = ({
  addable,
  added,
}: {
  readonly addable: Languages['addable'];
  readonly added: (languages: Languages) => void;
}) => {
  const text = words().languages;
  const [tag, setTag] = useState(addable[0]?.tag ?? '');
  const { doing, run, busy } = useDoing();
  if (addable.length === 0) return null;
  return (
    <section class="card">
      <h2>{text.add}</h2>
      <SelectField
        label={text.addLabel}
        value={tag}
        options={addable.map(({ tag: value, name: ownName, families }) => {
          const name = languageWord(value, ownName);
          return { value, label: families > 0 ? `${name} (${counted(text.families, families)})` : name };
        })}
        onChange={setTag}
      />
      <Button busy={busy} onClick={() => run(async () => added(await server.addLanguage({ language: tag })))}>
        {text.addButton}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};

export const LanguagesPage = ({
  back,
  approve,
}: {
  readonly back: () => void;
  readonly approve: (language: string) => void;
}) => {
  const text = words().languages;
  const { loaded, again, replace } = useLoaded(() => server.openLanguages({}));
  return (
    <PageWithin backText={words().ask.backToSurveys} title={text.title} lead={text.lead} back={back}>
      <WhenLoaded loaded={loaded} again={again}>
        {({ languages, addable, sheet }) => (
          <>
            {languages.map((state) => (
              <Card key={state.tag} state={state} sheet={sheet} read={() => approve(state.tag)} changed={replace} />
            ))}
            <AddLanguage key={addable[0]?.tag} addable={addable} added={replace} />
          </>
        )}
      </WhenLoaded>
    </PageWithin>
  );
};
