// What else there is to do with families and messages: each room is a screen of its own behind the step's first page.
import { afterRoom } from './after/after-room';
import { dueRoom } from './after/due-room';
import { familiesRoom } from './families/families-room';
import { handOverRoom } from './hand-over/hand-over-room';
import { logoRoom } from './logo/logo-room';
import { messagesRoom } from './messages/messages-room';
import { printRoom } from './print/print-room';
import type { Room } from './room';
import { whoRoom } from './who/who-page';

export type { Room } from './room';

/** In the order in which they are offered. */
export const rooms: readonly Room[] = [
  dueRoom,
  familiesRoom,
  messagesRoom,
  whoRoom,
  printRoom,
  handOverRoom,
  afterRoom,
  logoRoom,
];
