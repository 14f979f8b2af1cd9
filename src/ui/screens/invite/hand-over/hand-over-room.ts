// The room in which other workbooks send a part, as Invite offers it.
import { words } from '../../../words';
import type { Room } from '../room';
import { HandOverPage } from './hand-over-page';

export const handOverRoom: Room = {
  name: 'hand-over',
  label: () => words().handOver.room,
  about: () => words().handOver.about,
  Page: HandOverPage,
};
