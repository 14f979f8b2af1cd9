// What a message is to say and who gets it, before it is looked at.
import { useState } from 'preact/hooks';
import type { InvitationWish, InviteHome, MessageForm } from '../../../rpc/invite-calls';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { fill, words } from '../../words';
import { AboutPart } from './about-part';
import { newDraft, type WishStart } from './wish-draft';
import { WishForm } from './wish-form';

interface WishPageProps {
  readonly home: InviteHome;
  readonly start: WishStart;
  /** What was said before the messages were looked at. */
  readonly before: InvitationWish | undefined;
  readonly back: () => void;
  readonly wished: (wish: InvitationWish) => void;
}

/** Asks anew what there is to type whenever it is about something else. */
const Form = ({
  home,
  draft,
  setDraft,
  wished,
}: Pick<WishPageProps, 'home' | 'wished'> & {
  readonly draft: InvitationWish;
  readonly setDraft: (wish: InvitationWish) => void;
}) => {
  const { template, survey, about } = draft;
  const { loaded, again } = useLoaded(() => server.openWish({ template, survey, about }));
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(form: MessageForm) => (
        <>
          <AboutPart home={home} form={form} wish={draft} change={setDraft} />
          <WishForm home={home} form={form} wish={draft} change={setDraft} wished={wished} />
        </>
      )}
    </WhenLoaded>
  );
};

/** What it is, and which reminder where it is one. */
const leadOf = (parts: readonly (string | undefined)[], wave: number): string => {
  const name = parts.filter((part) => part !== undefined).join(' · ');
  return wave === 1 ? name : fill(words().invite.home.reminder, { name, n: wave - 1 });
};

export const WishPage = ({ home, start, before, back, wished }: WishPageProps) => {
  const text = words().invite;
  const [draft, setDraft] = useState<InvitationWish>(before ?? newDraft(start, home));
  const survey = home.surveys.find(({ id }) => id === draft.survey);
  const message = home.messages.find(({ id }) => id === draft.template);
  return (
    <PageWithin
      backText={text.sending.back}
      title={text.wish.title}
      lead={leadOf([message?.name, survey?.name], draft.wave)}
      back={back}
    >
      <Form key={`${draft.survey} ${draft.about}`} home={home} draft={draft} setDraft={setDraft} wished={wished} />
    </PageWithin>
  );
};
