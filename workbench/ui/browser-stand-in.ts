// `Browser`: the message boxes of old, in spreadsheets only (reference/base/browser).
import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { standIn } from '../stand-in';
import { askWith, buttonSets } from './notice';

type Google = GoogleAppsScript.Base.Browser;

/** The global `Browser`; what is pressed comes back as a word in small letters, `cancel` for a box that was closed. */
export const browser = (execution: Execution): Readonly<Record<string, unknown>> => {
  const refuseUnseen = (name: string): void => {
    const { startedIn } = execution;
    if (startedIn.editor !== 'sheets' || startedIn.unseen === true)
      throw new ServiceError(`Cannot call Browser.${name} from this context; have you tried Logger.log() instead?`);
  };
  const part: Pick<Google, 'msgBox' | 'inputBox'> = {
    msgBox: (...given: unknown[]) => {
      refuseUnseen('msgBox');
      const { button } = askWith(execution, 'alert', 'Browser.msgBox', given);
      return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
    },
    inputBox: (...given: unknown[]) => {
      refuseUnseen('inputBox');
      const { button, text = '' } = askWith(execution, 'prompt', 'Browser.inputBox', given);
      return button === 'CLOSE' || button === 'CANCEL' ? 'cancel' : text;
    },
  };
  return {
    Browser: standIn(execution, 'Browser', part, {
      constants: { Buttons: enumeration(execution, 'Buttons', buttonSets) },
      needs: 'full',
    }),
  };
};
