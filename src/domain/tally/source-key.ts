// Under what the sheets of ours keep something of a survey, or of a tab that the add-on did not make.

export const surveyKey = (survey: string): string => `survey:${survey}`;

export const tabKey = (sheet: number): string => `tab:${sheet}`;

/** The sheet that `tabKey` named; undefined where the key is another. */
export const tabOfKey = (key: string): number | undefined => {
  const sheet = /^tab:(\d+)$/.exec(key)?.[1];
  return sheet === undefined ? undefined : Number(sheet);
};

/** What is published and gathered of it is found by this. */
export const sourceKey = (source: { readonly surveyId: string } | { readonly sheetId: number }): string =>
  'surveyId' in source ? surveyKey(source.surveyId) : tabKey(source.sheetId);
