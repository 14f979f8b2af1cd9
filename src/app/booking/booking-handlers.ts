// What answers the calls of the forms that stay open all year.
import type { bookingCalls } from '../../rpc/booking-calls';
import type { HandlersOf } from '../../rpc/call';
import type { Ports } from '../ports';
import { refreshChoices } from './refresh-choices';

export const bookingHandlers = (ports: Ports): HandlersOf<typeof bookingCalls> => ({
  refreshChoices: ({ surveyId }) => refreshChoices(ports, surveyId),
});
