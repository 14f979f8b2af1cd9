// The Plan step.
import { Screen } from '../../controls/screen';
import { words } from '../../words';

export const PlanScreen = () => (
  <Screen title={words().home.steps.plan.name} lead={words().home.steps.plan.about}>
    {null}
  </Screen>
);
