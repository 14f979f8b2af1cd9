// The notes port over document properties, which are written at once and shared by all who use the workbook or the form.
import type { Notes } from '../app/ports';

/** Google's words for one text that is too long, and for too many of them (platform.md 3.1). */
const isTooLarge = /argument too large|property storage quota/i;

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
    setWhereItFits: (key, text) => {
      try {
        properties().setProperty(key, text);
        return true;
      } catch (error) {
        if (isTooLarge.test(String(error))) return false;
        throw error;
      }
    },
    remove: (key) => void properties().deleteProperty(key),
  };
};
