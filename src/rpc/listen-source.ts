// What families answered, as the calls of Listen name it.
import * as v from 'valibot';

/** A survey of ours, or the sheet of a tab that the add-on did not make. */
export type ListenSource = { readonly surveyId: string } | { readonly sheetId: number };

export const surveySource = v.strictObject({ surveyId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) });

export const tabSource = v.strictObject({ sheetId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });

export const listenSource = v.union([surveySource, tabSource]);
