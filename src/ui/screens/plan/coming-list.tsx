// The next activities of the plan.
import type { ComingActivity } from '../../../rpc/plan-calls';
import { dayText } from './day-text';

export const ComingList = ({ coming }: { readonly coming: readonly ComingActivity[] }) => (
  <ul class="plan-coming">
    {coming.map(({ date, name, lead }) => (
      <li key={date + name}>
        <span class="plan-day">{dayText(date)}</span>
        <span>{name}</span>
        {lead !== '' && <span class="plan-lead">{lead}</span>}
      </li>
    ))}
  </ul>
);
