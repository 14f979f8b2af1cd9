// The room in which staff see what became of their messages.
import { words } from '../../../words';
import type { Room } from '../room';
import { AfterScreen } from './after-screen';

export const afterRoom: Room = {
  name: 'after',
  label: () => words().after.room,
  about: () => words().after.about,
  Page: AfterScreen,
};
