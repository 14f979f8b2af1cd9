// Who gets the message that is being made: the audience, and the rules that narrow it.
import type { InvitationWish } from '../../../../rpc/invite-calls';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { AudiencePart } from './audience-part';
import { OnlyPart } from './only-part';

const openWho = () => server.openWho({});

export const WishAudience = ({
  wish,
  change,
  tried,
}: {
  readonly wish: InvitationWish;
  readonly change: (wish: InvitationWish) => void;
  readonly tried: boolean;
}) => {
  const { loaded, again } = useLoaded(openWho);
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(choices) => (
        <>
          <AudiencePart
            choices={choices}
            value={wish.audience}
            onChange={(audience) => change({ ...wish, audience, only: audience.kind === 'partners' ? [] : wish.only })}
            tried={tried}
          />
          {wish.audience.kind !== 'partners' && (
            <OnlyPart choices={choices} value={wish.only} onChange={(only) => change({ ...wish, only })} />
          )}
        </>
      )}
    </WhenLoaded>
  );
};
