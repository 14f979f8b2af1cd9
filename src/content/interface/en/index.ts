// The sidebar's words in one language, by subject.
import after from './after.json';
import ask from './ask.json';
import booking from './booking.json';
import comments from './comments.json';
import common from './common.json';
import families from './families.json';
import form from './form.json';
import handOver from './hand-over.json';
import home from './home.json';
import invite from './invite.json';
import languages from './languages.json';
import listen from './listen.json';
import logo from './logo.json';
import loop from './loop.json';
import messages from './messages.json';
import missing from './missing.json';
import paper from './paper.json';
import plan from './plan.json';
import print from './print.json';
import purposes from './purposes.json';
import reach from './reach.json';
import review from './review.json';
import rollUp from './roll-up.json';
import rounds from './rounds.json';
import rpc from './rpc.json';
import sheet from './sheet.json';
import told from './told.json';
import who from './who.json';

export const words = {
  after,
  ask: { ...ask, purposes },
  booking,
  comments,
  common,
  families,
  form,
  handOver,
  home,
  invite,
  languages,
  listen,
  logo,
  loop,
  messages,
  missing,
  paper,
  plan,
  reach,
  print,
  review,
  rpc,
  sheet,
  rollUp,
  rounds,
  told,
  who,
};
