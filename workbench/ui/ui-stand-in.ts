// The editor's Ui: menus, the sidebar, dialogs.
import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { standIn } from '../stand-in';
import { pageOf } from './html-stand-in';
import { giveMenu } from './menu-stand-in';

type Google = GoogleAppsScript.Base.Ui;
type Part = Pick<
  Google,
  'createAddonMenu' | 'createMenu' | 'showSidebar' | 'showModalDialog' | 'showModelessDialog' | 'alert'
>;

const buttons = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;
const buttonSets = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

/** Nobody answers an alert in the workbench: it shows, and the script goes on as if *OK* was pressed. */
export const giveUi = (execution: Execution): Google => {
  const { world, user } = execution;
  const dialog = (page: unknown, title: string, modal: boolean): void => {
    const { html, width, height } = pageOf(page);
    world.show({ kind: 'dialog', user: user.email, title, html, width, height, modal });
  };
  const part: Part = {
    createAddonMenu: () => giveMenu(execution),
    createMenu: () => giveMenu(execution),
    showSidebar: (page) => {
      const { html, title } = pageOf(page);
      world.show({ kind: 'sidebar', user: user.email, title, html });
    },
    showModalDialog: (page, title) => dialog(page, title, true),
    showModelessDialog: (page, title) => dialog(page, title, false),
    alert: (...given: unknown[]) => {
      const texts = given.filter((one): one is string => typeof one === 'string');
      const [title = '', text = ''] = texts.length > 1 ? texts : ['', texts[0]];
      world.locks.releaseAll(execution.id);
      world.show({ kind: 'alert', user: user.email, title, text });
      return enumeration(execution, 'Button', buttons).OK as unknown as GoogleAppsScript.Base.Button;
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
    scopes: { createAddonMenu: '', createMenu: '', alert: '' },
    kinds: { createAddonMenu: 'builder', createMenu: 'builder' },
  });
};
