// Google calls these by name. Nothing else in the bundle can be reached from outside.
import { closeDueForms } from './app/ask/close-due-forms';
import { handlersOver } from './app/handlers';
import { remindSender } from './app/invite/remind-sender';
import { noteEdit } from './app/listen/count/edit-notes';
import { staffLanguageOf } from './content/interface/staff-language';
import { writtenWordsIn } from './content/written';
import type { Outcome } from './domain/problem';
import { editedSheet } from './gas/edited-sheet';
import { logTrouble } from './gas/execution-log';
import { googlePorts } from './gas/google-ports';
import { documentNotes } from './gas/properties-service-notes';
import { addMenu, openerLocale, openSidebar } from './gas/ui-menu';
import { answer } from './rpc/answer';

const language = () => staffLanguageOf(openerLocale());
const words = () => writtenWordsIn(language()).menu;

/** When a file is opened: the menu, in any authorization mode. */
export const onOpen = (): void => addMenu(words().menuOpen, 'showSidebar');

/** When the add-on is installed into an open file, which does not open it again. */
export const onInstall = (): void => onOpen();

/** From the menu. */
export const showSidebar = (): void => openSidebar(words().appName, language());

/** From the sidebar: every call it can make. */
export const rpc = (method: unknown, input: unknown): Outcome<unknown> => {
  const { ports, settle } = googlePorts();
  const outcome = answer(handlersOver(ports), method, input, logTrouble);
  settle();
  return outcome;
};

/** When a person edits a cell, in limited authorization: a note where the count of that tab is kept. It shows and changes nothing. */
export const onEdit = (event: unknown): void => {
  try {
    const sheet = editedSheet(event);
    if (sheet !== undefined) noteEdit(documentNotes(), sheet);
  } catch {
    // Nobody who types is to hear of it; the count knows rows again by more than this.
  }
};

/** From the hourly trigger, as the person who set a closing day or has messages that wait; in an add-on without a document. */
export const onHour = (): void => {
  const { ports } = googlePorts();
  closeDueForms(ports);
  remindSender(ports);
};
