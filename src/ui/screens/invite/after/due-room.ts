// The room that says what to send now.
import { words } from '../../../words';
import type { Room } from '../room';
import { DueScreen } from './due-screen';

export const dueRoom: Room = {
  name: 'due',
  label: () => words().after.due.room,
  about: () => words().after.due.about,
  Page: DueScreen,
};
