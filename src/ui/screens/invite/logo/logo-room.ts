// The room in which staff choose the logo.
import { words } from '../../../words';
import type { Room } from '../room';
import { LogoPage } from './logo-page';

export const logoRoom: Room = {
  name: 'logo',
  label: () => words().logo.room,
  about: () => words().logo.about,
  Page: LogoPage,
};
