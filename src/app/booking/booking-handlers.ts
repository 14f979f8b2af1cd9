// What answers the calls of the forms that stay open all year.
import type { bookingCalls } from '../../rpc/booking-calls';
import type { HandlersOf } from '../../rpc/call';
import type { Ports } from '../ports';
import { countHeads } from './count-heads';
import { refreshChoices } from './refresh-choices';

export const bookingHandlers = (ports: Ports): HandlersOf<typeof bookingCalls> => ({
  countHeads: ({ surveyId }) => countHeads(ports, surveyId),
  refreshChoices: ({ surveyId }) => refreshChoices(ports, surveyId),
});
