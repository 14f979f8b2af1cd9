// What answers the calls of the room *Messages*.
import { done } from '../../domain/problem';
import type { HandlersOf } from '../../rpc/call';
import type { messageCalls } from '../../rpc/message-calls';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { approveMessage } from './approve-message';
import { openMessage, previewMessage, told } from './open-message';
import { openMessages } from './open-messages';
import { deleteMessage, makeMessage, resetMessage, saveMessage } from './save-message';
import { templateObjections } from './template-objections';

export const messageHandlers = (ports: Ports): HandlersOf<typeof messageCalls> => ({
  openMessages: () => openMessages(ports),
  openMessage: ({ key, language }) => openMessage(ports, key, language),
  previewMessage: (wish) => previewMessage(ports, wish),
  checkMessage: ({ key, languages, activity }) => {
    const found = templateObjections(ports, {
      template: key,
      languages,
      ...(activity === undefined ? {} : { activity }),
    });
    return found.ok ? done({ stops: found.value.stops.map(told), hints: found.value.hints.map(told) }) : found;
  },
  saveMessage: (wish) => underLock(ports, () => saveMessage(ports, wish)),
  resetMessage: (wish) => underLock(ports, () => resetMessage(ports, wish)),
  approveMessage: (wish) => underLock(ports, () => approveMessage(ports, wish)),
  makeMessage: (wish) => underLock(ports, () => makeMessage(ports, wish)),
  deleteMessage: ({ key }) => underLock(ports, () => deleteMessage(ports, key)),
});
