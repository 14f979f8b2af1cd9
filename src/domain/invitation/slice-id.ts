// The id of what is handed over to another workbook; it stands where a message has the run that claimed it.
const prefix = 'H-';

export const sliceIdOf = (token: string): string => `${prefix}${token}`;

export const isSliceId = (run: string): boolean => run.startsWith(prefix);
