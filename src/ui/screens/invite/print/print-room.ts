// The room in which flyers, agendas and the question card are printed, as Invite offers it.
import { words } from '../../../words';
import type { Room } from '../room';
import { PrintScreen } from './print-screen';

export const printRoom: Room = {
  name: 'print',
  label: () => words().print.room,
  about: () => words().print.about,
  Page: PrintScreen,
};
