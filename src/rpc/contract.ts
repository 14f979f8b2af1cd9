// Every call that the sidebar can make. The page imports this as a type only, so that no schema ships in it.
import { afterCalls } from './after-calls';
import { askCalls } from './ask-calls';
import { bookingCalls } from './booking-calls';
import type { ClientOf, HandlersOf } from './call';
import { carryOverCalls } from './carry-over-calls';
import { commentCalls } from './comment-calls';
import { familyCalls } from './family-calls';
import { formCalls } from './form-calls';
import { handOverCalls } from './hand-over-calls';
import { homeCalls } from './home-calls';
import { inviteCalls } from './invite-calls';
import { languageCalls } from './language-calls';
import { listenCalls } from './listen-calls';
import { logoCalls } from './logo-calls';
import { loopCalls } from './loop-calls';
import { messageCalls } from './message-calls';
import { missingCalls } from './missing-calls';
import { paperCalls } from './paper-calls';
import { planCalls } from './plan-calls';
import { printCalls } from './print-calls';
import { reachCalls } from './reach-calls';
import { reviewCalls } from './review-calls';
import { rollUpCalls } from './roll-up-calls';
import { roundCalls } from './round-calls';
import { takeOutCalls } from './take-out-calls';
import { toldCalls } from './told-calls';
import { whoCalls } from './who-calls';

export const contract = {
  ...homeCalls,
  ...formCalls,
  ...planCalls,
  ...reviewCalls,
  ...takeOutCalls,
  ...carryOverCalls,
  ...askCalls,
  ...languageCalls,
  ...paperCalls,
  ...bookingCalls,
  ...listenCalls,
  ...roundCalls,
  ...loopCalls,
  ...missingCalls,
  ...rollUpCalls,
  ...toldCalls,
  ...commentCalls,
  ...inviteCalls,
  ...reachCalls,
  ...afterCalls,
  ...messageCalls,
  ...whoCalls,
  ...familyCalls,
  ...printCalls,
  ...logoCalls,
  ...handOverCalls,
};

export type Contract = typeof contract;
export type Handlers = HandlersOf<Contract>;
export type Client = ClientOf<Contract>;
