// The Invite step.
import { Screen } from '../../controls/screen';
import { words } from '../../words';

export const InviteScreen = () => (
  <Screen title={words().home.steps.invite.name} lead={words().home.steps.invite.about}>
    {null}
  </Screen>
);
