// A form in one language: what is left to do before families get it, or the link that they get.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskForm, AskHome, FormChanges, FormStep, WhoCanSee } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { shownDay } from '../../shown-day';
import { useDoing } from '../../use-call';
import { fill, words } from '../../words';
import { CopyLink } from './copy-link';
import { FormChangesNotice } from './form-changes';
import { FormSteps } from './form-steps';
import { languageWord } from './language-word';
import { OutsideLink } from './outside-link';
import { WhoSees } from './who-sees';

export interface FormCardProps {
  readonly form: AskForm;
  /** Whether this form's next step is the page's primary button. */
  readonly isNext: boolean;
  readonly isClosed: boolean;
  readonly replace: (home: AskHome) => void;
  readonly approve: () => void;
  readonly handOut: () => void;
}

const FormNotes = ({ form }: { readonly form: AskForm }) => (
  <>
    {form.leftOver.map((name) => (
      <Notice key={name} kind="hint">
        <p>{fill(words().ask.leftOver, { name, owner: form.owner })}</p>
      </Notice>
    ))}
    {form.notSharedWith.length > 0 && (
      <Notice kind="warning">
        <p>{fill(words().ask.notSharedWith, { people: form.notSharedWith.join(', ') })}</p>
      </Notice>
    )}
  </>
);

const OpenForm = ({ form, handOut }: Pick<FormCardProps, 'form' | 'handOut'>) => (
  <>
    <CopyLink label={words().ask.familyLink} link={form.publicUrl} />
    <p>
      <OutsideLink href={form.publicUrl}>{words().ask.seeFamilyPage}</OutsideLink>
    </p>
    <Button onClick={handOut}>{words().ask.handOut.open}</Button>
    <p class="field-hint">
      {fill(words().ask.steps.check.done, { who: form.opensCheckedBy, date: shownDay(form.opensCheckedOn) })}
    </p>
  </>
);

/** A step that is done takes its button away with it: the keyboard goes to the heading of the card. */
const useHeadingAfterStep = (state: AskForm['state']) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
    before.current = state;
  }, [state]);
  return heading;
};

export const FormCard = ({ form, isNext, isClosed, replace, approve, handOut }: FormCardProps) => {
  const { doing, run, busy } = useDoing();
  const heading = useHeadingAfterStep(form.state);
  const [changes, setChanges] = useState<FormChanges>();
  const [who, setWho] = useState<WhoCanSee>();
  const step = (make: () => Promise<FormStep>) =>
    run(async () => {
      const next = await make();
      setChanges(next.changes);
      setWho(next.who ?? who);
      replace(next.home);
    });
  const formId = form.id;
  const check = () =>
    run(async () => {
      const look = await server.checkForm({ formId });
      setChanges(look.changes);
      setWho(look.who);
    });
  const publish = () => step(() => server.publishForm({ formId }));
  return (
    <section class="card ask-form">
      <h2 tabIndex={-1} ref={heading}>
        {fill(words().ask.formTitle, { language: languageWord(form.language, form.languageName) })}
      </h2>
      <p class="field-hint">{words().ask.formStates[form.state]}</p>
      <FormNotes form={form} />
      {form.state === 'open' && <OpenForm form={form} handOut={handOut} />}
      {form.state !== 'open' && !isClosed && (
        <FormSteps
          form={form}
          isNext={isNext}
          busy={busy}
          approve={approve}
          publish={publish}
          tick={() => step(() => server.tickFormOpens({ formId, opens: true }))}
        />
      )}
      <WhoSees form={form} who={who} busy={busy} tell={publish} />
      {changes !== undefined && <FormChangesNotice changes={changes} />}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <p>
        <OutsideLink href={form.editUrl}>{words().ask.editForm}</OutsideLink>
      </p>
      <p class="field-hint">{fill(words().ask.owner, { owner: form.owner })}</p>
      <Button quiet busy={busy} onClick={check}>
        {words().ask.checkChanges}
      </Button>
      {form.state === 'open' && (
        <Button quiet busy={busy} onClick={() => step(() => server.tickFormOpens({ formId, opens: false }))}>
          {words().ask.steps.check.takeBack}
        </Button>
      )}
    </section>
  );
};
