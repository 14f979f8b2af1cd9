// What happens before families get a form's link: approve its texts, publish it, let anyone answer, see it open.
import type { ComponentChildren } from 'preact';
import type { AskForm } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { fill, words } from '../../words';
import { CopyLink } from './copy-link';
import { languageWord } from './language-word';
import { OutsideLink } from './outside-link';

interface FormStepsProps {
  readonly form: AskForm;
  readonly isNext: boolean;
  readonly busy: boolean;
  readonly approve: () => void;
  readonly publish: () => void;
  readonly tick: () => void;
}

const Step = ({
  title,
  done,
  children,
}: {
  readonly title: string;
  /** In words, where the step is behind us. */
  readonly done?: string | undefined;
  /** What to do, where it is this step's turn. */
  readonly children?: ComponentChildren;
}) => (
  <li class={done === undefined ? 'ask-step' : 'ask-step ask-step-done'}>
    <span class="ask-step-title">{title}</span>
    {done !== undefined && (
      <span class="ask-step-done-word">
        <span aria-hidden="true">✓</span> {done}
      </span>
    )}
    {children}
  </li>
);

const ApproveStep = ({ form, isNext, approve }: Pick<FormStepsProps, 'form' | 'isNext' | 'approve'>) => {
  const { title, about, action, done } = words().ask.steps.approve;
  const language = languageWord(form.language, form.languageName);
  return (
    <Step title={fill(title, { language })} done={form.approved ? done : undefined}>
      {!form.approved && (
        <>
          <p>{fill(about, { language })}</p>
          <Button primary={isNext} onClick={approve}>
            {action}
          </Button>
        </>
      )}
    </Step>
  );
};

const PublishStep = ({ form, isNext, busy, publish }: Pick<FormStepsProps, 'form' | 'isNext' | 'busy' | 'publish'>) => {
  const { title, about, action, done, edit } = words().ask.steps.publish;
  const isDone = form.state !== 'unpublished';
  return (
    <Step title={title} done={isDone ? done : undefined}>
      {!isDone && form.approved && (
        <>
          <p>{about}</p>
          <p>
            <OutsideLink href={form.editUrl}>{edit}</OutsideLink>
          </p>
          <Button primary={isNext} busy={busy} onClick={publish}>
            {action}
          </Button>
        </>
      )}
    </Step>
  );
};

const RespondersStep = ({ form }: Pick<FormStepsProps, 'form'>) => {
  const { title, about, first, second, edit } = words().ask.steps.responders;
  return (
    <Step title={title}>
      {form.state === 'published' && (
        <>
          <p>{about}</p>
          <ol class="ask-clicks">
            <li>
              {first} <OutsideLink href={form.editUrl}>{edit}</OutsideLink>
            </li>
            <li>{second}</li>
          </ol>
        </>
      )}
    </Step>
  );
};

const CheckStep = ({ form, isNext, busy, tick }: Pick<FormStepsProps, 'form' | 'isNext' | 'busy' | 'tick'>) => {
  const { title, about, field, tick: ticked } = words().ask.steps.check;
  return (
    <Step title={title}>
      {form.state === 'published' && (
        <>
          <p>{about}</p>
          <CopyLink label={field} link={form.publicUrl} />
          <Button primary={isNext} busy={busy} onClick={tick}>
            {ticked}
          </Button>
        </>
      )}
    </Step>
  );
};

/** The steps of design 3.11 behind the approval of PV09, in order; only the one whose turn it is can be pressed. */
export const FormSteps = (props: FormStepsProps) => (
  <>
    <h3>{words().ask.stepsTitle}</h3>
    <ol class="ask-steps">
      <ApproveStep {...props} />
      <PublishStep {...props} />
      <RespondersStep {...props} />
      <CheckStep {...props} />
    </ol>
  </>
);
