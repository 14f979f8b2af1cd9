// The editor's Ui: menus, the sidebar, dialogs, alerts and prompts.
import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import type { NoticeAnswer } from '../host-types';
import { standIn } from '../stand-in';
import { pageOf } from './html/html-output';
import { giveMenu } from './menu-stand-in';
import { askWith, buttonSets, buttons } from './notice';

type Google = GoogleAppsScript.Base.Ui;
type Response = GoogleAppsScript.Base.PromptResponse;
type Part = Pick<
  Google,
  | 'createAddonMenu'
  | 'createMenu'
  | 'showSidebar'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showDialog'
  | 'alert'
  | 'prompt'
>;

/** An alert or a prompt suspends the script until the person has answered; its locks are lost meanwhile (F60). */
export const giveUi = (execution: Execution): Google => {
  const { world, user } = execution;
  const dialog = (page: unknown, title: string, modal: boolean): void => {
    const { html, width, height } = pageOf(page);
    world.show({ kind: 'dialog', user: user.email, title, html, width, height, modal });
  };
  const pressed = ({ button }: NoticeAnswer): GoogleAppsScript.Base.Button =>
    enumeration(execution, 'Button', buttons)[button] as unknown as GoogleAppsScript.Base.Button;
  const part: Part = {
    createAddonMenu: () => giveMenu(execution, { place: 'extensions', caption: '' }),
    createMenu: (caption) => giveMenu(execution, { place: 'bar', caption }),
    showSidebar: (page) => {
      const { html, title } = pageOf(page);
      world.show({ kind: 'sidebar', user: user.email, title, html });
    },
    showModalDialog: (page, title) => dialog(page, title, true),
    showModelessDialog: (page, title) => dialog(page, title, false),
    showDialog: (page) => dialog(page, pageOf(page).title, true),
    alert: (...given: unknown[]) => pressed(askWith(execution, 'alert', 'Ui.alert', given)),
    prompt: (...given: unknown[]) => {
      const answer = askWith(execution, 'prompt', 'Ui.prompt', given);
      const response: Pick<Response, 'getResponseText' | 'getSelectedButton'> = {
        // Null where it was closed without a button (reference/base/prompt-response#getResponseText()).
        getResponseText: () => (answer.button === 'CLOSE' ? (null as unknown as string) : (answer.text ?? '')),
        getSelectedButton: () => pressed(answer),
      };
      return standIn<Response>(execution, 'PromptResponse', response, { needs: 'none' });
    },
  };
  return standIn<Google>(execution, 'Ui', part, {
    constants: {
      Button: enumeration(execution, 'Button', buttons),
      ButtonSet: enumeration(execution, 'ButtonSet', buttonSets),
    },
    needs: 'full',
    needsOf: { createAddonMenu: 'none', createMenu: 'none' },
    scope: 'script.container.ui',
    scopes: { createAddonMenu: '', createMenu: '', alert: '', prompt: '' },
    kinds: { createAddonMenu: 'builder', createMenu: 'builder' },
  });
};
