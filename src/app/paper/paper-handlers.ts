// What answers the calls by which answers on paper are entered.
import type { HandlersOf } from '../../rpc/call';
import type { paperCalls } from '../../rpc/paper-calls';
import type { Ports } from '../ports';
import { keepPaper } from './keep-paper';
import { openPaper } from './open-paper';
import { printPaper } from './print-paper';
import { takeBackPaper } from './take-back-paper';

export const paperHandlers = (ports: Ports): HandlersOf<typeof paperCalls> => ({
  openPaper: ({ surveyId }) => openPaper(ports, surveyId),
  keepPaper: (paper) => keepPaper(ports, paper),
  printPaper: ({ formId }) => printPaper(ports, formId),
  takeBackPaper: (paper) => takeBackPaper(ports, paper),
});
