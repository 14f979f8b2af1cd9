// A form's link given out beside email: a flyer to print, and a text for the district's own text-message system.
import { useId, useState } from 'preact/hooks';
import type { AskForm, HandOut } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { SelectField } from '../../controls/field';
import { ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { words } from '../../words';
import { PrintPaperForm } from '../paper/print-paper-form';
import { CopyLink } from './copy-link';
import { HandOutEvent } from './hand-out-event';
import { languageWord } from './language-word';

const Flyer = ({
  form,
  schools,
  event,
}: {
  readonly form: AskForm;
  readonly schools: readonly string[];
  readonly event: string;
}) => {
  const text = words().ask.handOut;
  const [school, setSchool] = useState('');
  const [said, setSaid] = useState('');
  const { doing, run, busy } = useDoing();
  const print = () =>
    run(async () => {
      await server.printFlyer({ formId: form.id, school, event });
      setSaid(text.shown);
    });
  return (
    <section>
      <p class="field-hint">{text.printHint}</p>
      {schools.length > 1 && (
        <SelectField
          label={text.school}
          value={school}
          options={[{ value: '', label: text.everyone }, ...schools.map((name) => ({ value: name, label: name }))]}
          onChange={setSchool}
        />
      )}
      <Button primary busy={busy} onClick={print}>
        {text.print}
      </Button>
      <p role="status" class="field-hint">
        {said}
      </p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};

const TextMessage = ({ form, text }: { readonly form: AskForm; readonly text: string }) => {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {words().ask.handOut.text}
      </label>
      <p class="field-hint">{words().ask.handOut.textHint}</p>
      <textarea
        id={id}
        rows={5}
        readOnly
        lang={form.language}
        dir="auto"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
};

export const HandOutPage = ({
  form,
  standing,
  back,
}: {
  readonly form: AskForm;
  /** Answers on paper to a form that stays open would reach none of the pages that read it. */
  readonly standing: boolean;
  readonly back: () => void;
}) => {
  const text = words().ask.handOut;
  const [event, setEvent] = useState('');
  const { loaded, again } = useLoaded((): Promise<HandOut> => server.openHandOut({ formId: form.id }));
  return (
    <PageWithin
      backText={text.back}
      title={`${text.title}: ${languageWord(form.language, form.languageName)}`}
      back={back}
    >
      <WhenLoaded loaded={loaded} again={again}>
        {(handOut) => {
          const { link, textMessage } = handOut.events.find(({ code }) => code === event) ?? handOut;
          return (
            <>
              <HandOutEvent handOut={handOut} event={event} choose={setEvent} />
              <Flyer form={form} schools={handOut.schools} event={event} />
              {!standing && <PrintPaperForm formId={form.id} />}
              <CopyLink label={words().ask.familyLink} link={link} />
              <TextMessage form={form} text={textMessage} />
            </>
          );
        }}
      </WhenLoaded>
    </PageWithin>
  );
};
