// What an error of Google's own means to the person in front of it. Only its kind is told: the text may hold what a cell holds.

/** What is thrown where a spreadsheet is needed and none is open, as in the Forms editor. */
export const noSpreadsheet = 'no spreadsheet is open here';

const kinds: readonly { readonly code: string; readonly said: RegExp }[] = [
  {
    code: 'rpc.permission-missing',
    said: /permissions are not sufficient|do not have permission to call|authorization is required/i,
  },
  { code: 'rpc.no-spreadsheet', said: new RegExp(`^${noSpreadsheet}$`) },
  { code: 'rpc.range-protected', said: /trying to edit a protected/i },
  // Before what passes in a minute.
  { code: 'rpc.google-limit', said: /invoked too many times(?! in a short time)|computer time for one day/i },
  {
    code: 'rpc.google-busy',
    said: /invoked too many times in a short time|too many scripts running|too much computer time|service .* (?:timed out|unavailable|failed)|server error occurred|try again later/i,
  },
];

/** The problem's code for a message of Google's, or undefined where it is none that we know. */
export const googleTroubleIn = (message: string): string | undefined =>
  kinds.find(({ said }) => said.test(message))?.code;
