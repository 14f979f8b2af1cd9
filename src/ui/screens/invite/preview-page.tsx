// Looks at an invitation before it is confirmed.
import { useState } from 'preact/hooks';
import type { InvitationWish } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { PageWithin } from '../../controls/page-within';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { words } from '../../words';
import { ConfirmPart } from './confirm-part';
import { PreviewNumbers } from './preview-numbers';
import { SampleViewer } from './sample-viewer';
import { TestMessage } from './test-message';
import { SharedAddressesPart } from './who/shared-addresses-part';
import { NotFound } from './who/who-figures';

export const PreviewPage = ({
  wish,
  change,
  confirmed,
}: {
  readonly wish: InvitationWish;
  readonly change: () => void;
  readonly confirmed: (campaign: string) => void;
}) => {
  const [leaves, setLeaves] = useState(wish.leaveOver);
  const asked = { ...wish, leaveOver: leaves };
  const { loaded, again } = useLoaded(() => server.previewInvitation(asked));
  const leaveOver = (leave: boolean) => {
    setLeaves(leave);
    again();
  };
  const text = words().invite.preview;
  return (
    <PageWithin title={text.title} lead={text.nothingSent} back={change} backText={text.change}>
      <WhenLoaded loaded={loaded} again={again}>
        {(preview) => (
          <>
            {preview.ownLinks && <p class="field-hint">{text.ownLinks}</p>}
            <SampleViewer samples={preview.samples} />
            <TestMessage wish={asked} samples={preview.samples} />
            <PreviewNumbers preview={preview} />
            <NotFound notFound={preview.notFound} />
            <SharedAddressesPart shared={preview.shared} settled={again} />
            <ConfirmPart wish={asked} preview={preview} leaveOver={leaveOver} confirmed={confirmed} />
          </>
        )}
      </WhenLoaded>
      <Button quiet onClick={change}>
        {text.change}
      </Button>
    </PageWithin>
  );
};
