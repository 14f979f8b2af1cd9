// The Ask step.
import { Screen } from '../../controls/screen';
import { words } from '../../words';

export const AskScreen = () => (
  <Screen title={words().home.steps.ask.name} lead={words().home.steps.ask.about}>
    {null}
  </Screen>
);
