// How far a campaign is: exact counts for the working workbook and the sidebar.
import { type LogEntry, type SendState, sendStates } from './send-log';

export type SendFigures = { readonly [State in SendState]: number } & {
  readonly total: number;
  /** Rows that were written and are gone from the log. */
  readonly gone: number;
};

/** Counts the messages by state; `written` is how many the campaign wrote. */
export const sendFiguresOf = (entries: readonly LogEntry[], campaign: string, written: number): SendFigures => {
  const own = entries.filter((entry) => entry.campaign === campaign);
  const counts = Object.fromEntries(
    sendStates.map((state) => [state, own.filter((entry) => entry.state === state).length]),
  ) as { [State in SendState]: number };
  return { ...counts, total: own.length, gone: Math.max(0, written - own.length) };
};
