// What answers each call of the sidebar.
import { done } from '../domain/problem';
import type { Handlers } from '../rpc/contract';
import { askHandlers } from './ask/ask-handlers';
import { bookingHandlers } from './booking/booking-handlers';
import { carryOverHandlers } from './carry-over/carry-over-handlers';
import { commentHandlers } from './comments/comment-handlers';
import { familiesHandlers } from './families/families-handlers';
import { addBankQuestion } from './form-check/add-bank-question';
import { checkOpenForm } from './form-check/check-open-form';
import { countOpenForm } from './form-check/count-open-form';
import { handOverHandlers } from './hand-over/hand-over-handlers';
import { openHome } from './home/open-home';
import { showSheet } from './home/show-sheet';
import { afterHandlers } from './invite/after/after-handlers';
import { inviteHandlers } from './invite/invite-handlers';
import { whoHandlers } from './invite/who/who-handlers';
import { languageHandlers } from './languages/language-handlers';
import { listenHandlers } from './listen/listen-handlers';
import { missingHandlers } from './listen/missing/missing-handlers';
import { roundHandlers } from './listen/rounds/round-handlers';
import { logoHandlers } from './logo/logo-handlers';
import { loopHandlers } from './loop/loop-handlers';
import { paperHandlers } from './paper/paper-handlers';
import { planHandlers } from './plan/plan-handlers';
import type { Ports } from './ports';
import { printHandlers } from './print/print-handlers';
import { reachHandlers } from './reach/reach-handlers';
import { reviewHandlers } from './review/review-handlers';
import { rollUpHandlers } from './roll-up/roll-up-handlers';
import { takeOutHandlers } from './take-out/take-out-handlers';
import { messageHandlers } from './templates/message-handlers';
import { toldHandlers } from './told/told-handlers';

export const handlersOver = (ports: Ports): Handlers => ({
  openHome: () => done(openHome(ports)),
  checkOpenForm: () => checkOpenForm(ports),
  countOpenForm: () => countOpenForm(ports),
  addBankQuestion: (wish) => addBankQuestion(ports, wish),
  showSheet: ({ sheetId }) => showSheet(ports, sheetId),
  ...planHandlers(ports),
  ...reviewHandlers(ports),
  ...takeOutHandlers(ports),
  ...carryOverHandlers(ports),
  ...askHandlers(ports),
  ...languageHandlers(ports),
  ...paperHandlers(ports),
  ...bookingHandlers(ports),
  ...listenHandlers(ports),
  ...roundHandlers(ports),
  ...loopHandlers(ports),
  ...missingHandlers(ports),
  ...rollUpHandlers(ports),
  ...toldHandlers(ports),
  ...commentHandlers(ports),
  ...inviteHandlers(ports),
  ...reachHandlers(ports),
  ...afterHandlers(ports),
  ...messageHandlers(ports),
  ...whoHandlers(ports),
  ...familiesHandlers(ports),
  ...printHandlers(ports),
  ...logoHandlers(ports),
  ...handOverHandlers(ports),
});
