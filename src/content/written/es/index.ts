// What the server itself writes in Spanish, by subject.
import purposes from '../../interface/es/purposes.json';
import after from './after.json';
import ask from './ask.json';
import booking from './booking.json';
import comments from './comments.json';
import handOver from './hand-over.json';
import invite from './invite.json';
import listen from './listen.json';
import menu from './menu.json';
import messages from './messages.json';
import missing from './missing.json';
import print from './print.json';
import reach from './reach.json';
import review from './review.json';
import rollUp from './roll-up.json';
import settings from './settings.json';
import told from './told.json';

export const words = {
  after,
  ask,
  booking,
  comments,
  handOver,
  invite,
  listen,
  menu,
  messages,
  missing,
  print,
  purposes,
  reach,
  review,
  rollUp,
  settings,
  told,
};
