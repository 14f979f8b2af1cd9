// What answers the calls of the forms that stay open all year.
import type { bookingCalls } from '../../rpc/booking-calls';
import type { HandlersOf } from '../../rpc/call';
import type { Ports } from '../ports';
import { countHeads } from './count-heads';
import { previewTimes, writeTimes } from './give-times';
import { printTalkGuide } from './print-talk-guide';
import { refreshChoices } from './refresh-choices';
import { takeInterest } from './take-interest';
import { settleOptOut, takeOptOuts } from './take-opt-outs';

export const bookingHandlers = (ports: Ports): HandlersOf<typeof bookingCalls> => ({
  previewTimes: ({ surveyId }) => previewTimes(ports, surveyId),
  writeTimes: ({ surveyId }) => writeTimes(ports, surveyId),
  takeInterest: ({ surveyId }) => takeInterest(ports, surveyId),
  countHeads: ({ surveyId }) => countHeads(ports, surveyId),
  printTalkGuide: () => printTalkGuide(ports),
  takeOptOuts: ({ surveyId }) => takeOptOuts(ports, surveyId),
  settleOptOut: (answer) => settleOptOut(ports, answer),
  refreshChoices: ({ surveyId }) => refreshChoices(ports, surveyId),
});
