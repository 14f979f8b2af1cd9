// The event that Google gives `onEdit`: which tab was edited, and nothing of what was typed.

/** The id of the tab; undefined where the event is none of a person's edits. */
export const editedSheet = (event: unknown): number | undefined => {
  const { range } = (event ?? {}) as { readonly range?: GoogleAppsScript.Spreadsheet.Range };
  return range?.getSheet().getSheetId();
};
