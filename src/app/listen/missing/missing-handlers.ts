// What answers the calls by which staff see who is missing.
import type { HandlersOf } from '../../../rpc/call';
import type { missingCalls } from '../../../rpc/missing-calls';
import type { Ports } from '../../ports';
import { listAskNext, showAskNext } from './list-ask-next';
import { openMissing } from './open-missing';
import { printMissing } from './print-missing';

export const missingHandlers = (ports: Ports): HandlersOf<typeof missingCalls> => ({
  openMissing: ({ surveyId }) => openMissing(ports, surveyId),
  listAskNext: ({ surveyId }) => listAskNext(ports, surveyId),
  showAskNext: ({ surveyId }) => showAskNext(ports, surveyId),
  printMissing: ({ surveyId }) => printMissing(ports, surveyId),
});
