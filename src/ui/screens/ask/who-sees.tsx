// Who can see a form's answers, and telling families when there are more of them than the form says.
import type { AskForm, WhoCanSee } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { counted, fill, words } from '../../words';

interface WhoSeesProps {
  readonly form: AskForm;
  /** Undefined where nobody looked since the page was opened. */
  readonly who: WhoCanSee | undefined;
  readonly busy: boolean;
  readonly tell: () => void;
}

/** PV20: what Google does not tell is said beside what it does. */
const People = ({ people }: Pick<WhoCanSee, 'people'>) => (
  <Notice kind="hint" title={counted(words().ask.who.title, people.length)}>
    <ul class="ask-people">
      {people.map((address) => (
        <li key={address}>{address}</li>
      ))}
    </ul>
    <p>{words().ask.who.unread}</p>
  </Notice>
);

export const WhoSees = ({ form, who, busy, tell }: WhoSeesProps) => {
  const { risen, told } = words().ask.who;
  const now = Math.max(who?.people.length ?? 0, form.people + form.morePeople);
  const isRisen = form.people > 0 && now > form.people && form.state !== 'closed';
  return (
    <>
      {isRisen && (
        <Notice kind="warning" title={risen.title}>
          <p>{fill(risen.about, { told: form.people, now })}</p>
          <Button busy={busy} onClick={tell}>
            {risen.tell}
          </Button>
        </Notice>
      )}
      {who !== undefined && <People people={who.people} />}
      {form.people > 0 && !isRisen && <p class="field-hint">{counted(told, form.people)}</p>}
    </>
  );
};
