// The Invite step: family lists, then an invitation from who gets it to its last message.
import './invite.css';
import { useState } from 'preact/hooks';
import type { InviteHome as Home } from '../../../rpc/invite-calls';
import { Screen, WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { words } from '../../words';
import { startMessage } from './after/message-starter';
import { CampaignPage } from './campaign-page';
import { ChooseMessagePage } from './choose-message-page';
import { FamilyListsPage } from './family-lists-page';
import { InviteHome } from './invite-home';
import type { InviteView } from './invite-view';
import { PreviewPage } from './preview-page';
import { WishPage } from './wish-page';

const openInvite = () => server.openInvite({});

interface ViewProps {
  readonly home: Home;
  readonly view: InviteView;
  readonly go: (view: InviteView) => void;
  readonly replace: (home: Home) => void;
  readonly reload: () => void;
}

const View = ({ home, view, go, replace, reload }: ViewProps) => {
  const leave = () => {
    go({ at: 'home' });
    reload();
  };
  if (view.at === 'room') return <view.room.Page back={leave} start={startMessage(go)} />;
  if (view.at === 'lists') return <FamilyListsPage back={leave} />;
  if (view.at === 'choose')
    return (
      <ChooseMessagePage home={home} back={() => go({ at: 'home' })} choose={(start) => go({ at: 'wish', start })} />
    );
  if (view.at === 'wish')
    return (
      <WishPage
        home={home}
        start={view.start}
        before={view.wish}
        back={() => go({ at: 'home' })}
        wished={(wish) => go({ at: 'preview', wish })}
      />
    );
  if (view.at === 'preview')
    return (
      <PreviewPage
        wish={view.wish}
        change={() => go({ at: 'wish', start: view.wish, wish: view.wish })}
        confirmed={(campaign) => go({ at: 'campaign', campaign })}
      />
    );
  if (view.at === 'campaign')
    return <CampaignPage campaign={view.campaign} back={leave} startAsNew={(start) => go({ at: 'wish', start })} />;
  return <InviteHome home={home} go={go} replace={replace} />;
};

export const InviteScreen = () => {
  const { loaded, again, replace } = useLoaded(openInvite);
  const [view, setView] = useState<InviteView>({ at: 'home' });
  if (loaded.state !== 'ready')
    return (
      <Screen title={words().home.steps.invite.name} lead={words().home.steps.invite.about}>
        <WhenLoaded loaded={loaded} again={again}>
          {() => null}
        </WhenLoaded>
      </Screen>
    );
  return <View home={loaded.value} view={view} go={setView} replace={replace} reload={again} />;
};
