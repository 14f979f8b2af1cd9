// What staff should know of a form that stays open all year before they make it.
import type { Purpose } from '../../controls/purposes';
import { words } from '../../words';

/** Only what is true of it: the form on which families say that they come asks nobody's name. */
export const StandingHint = ({ purpose }: { readonly purpose: Purpose }) => (
  <p class="field-hint">
    {words().ask.standing} {purpose === 'rsvp' ? words().ask.nameless : words().ask.identified}
  </p>
);
