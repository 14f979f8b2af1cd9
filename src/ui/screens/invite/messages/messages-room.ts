// The room *Messages*: the library of texts that families get.
import { words } from '../../../words';
import type { Room } from '../room';
import { MessagesPage } from './messages-page';

export const messagesRoom: Room = {
  name: 'messages',
  label: () => words().messages.room,
  about: () => words().messages.about,
  Page: MessagesPage,
};
