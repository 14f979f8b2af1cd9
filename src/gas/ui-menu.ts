// The add-on's menu and sidebar in the editor that it was opened in.

type Editor = { readonly getUi: () => GoogleAppsScript.Base.Ui };

/** Asking the wrong editor for its Ui throws (reference/base/ui), so the right one is found by trying. */
const uiOf = (editors: readonly Editor[]): GoogleAppsScript.Base.Ui => {
  const [first, ...rest] = editors;
  if (first === undefined) throw new Error('no editor is open');
  try {
    return first.getUi();
  } catch (error) {
    if (rest.length === 0) throw error;
    return uiOf(rest);
  }
};

const openUi = (): GoogleAppsScript.Base.Ui => uiOf([SpreadsheetApp, FormApp]);

/** The locale of whoever opened the file; known in every authorization mode. */
export const openerLocale = (): string => Session.getActiveUserLocale();

/** Adds one item that calls the named door. Touches nothing that needs consent (AuthMode.NONE). */
export const addMenu = (caption: string, door: string): void => {
  openUi().createAddonMenu().addItem(caption, door).addToUi();
};

/** Opens the page of the bundle in this language as the sidebar, 300 pixels wide. */
export const openSidebar = (title: string, language: string): void => {
  openUi().showSidebar(HtmlService.createHtmlOutputFromFile(`sidebar-${language}`).setTitle(title));
};

/** Wide enough for a printed page; Google makes it smaller where the window is. */
const dialogSize = { width: 900, height: 640 } as const;

/** Opens HTML of our own in a dialog over the editor. */
export const openDialog = (title: string, html: string): void => {
  const page = HtmlService.createHtmlOutput(html).setWidth(dialogSize.width).setHeight(dialogSize.height);
  openUi().showModalDialog(page, title);
};
