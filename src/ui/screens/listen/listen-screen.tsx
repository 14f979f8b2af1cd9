// The Listen step.
import { Screen } from '../../controls/screen';
import { words } from '../../words';

export const ListenScreen = () => (
  <Screen title={words().home.steps.listen.name} lead={words().home.steps.listen.about}>
    {null}
  </Screen>
);
