// The notes port over document properties, which are written at once and shared by all who use the workbook.
import type { Notes } from '../app/ports';

/** Document properties hold no personal data: every editor's add-on can read them. */
export const documentNotes = (): Notes => {
  let store: GoogleAppsScript.Properties.Properties | undefined;
  const properties = (): GoogleAppsScript.Properties.Properties => {
    store ??= PropertiesService.getDocumentProperties();
    return store;
  };
  return {
    get: (key) => properties().getProperty(key) ?? undefined,
    all: () => properties().getProperties(),
    set: (key, text) => void properties().setProperty(key, text),
    remove: (key) => void properties().deleteProperty(key),
  };
};
