// What is missing in how a column is counted, before it is sent.
import type { TabColumn, TabColumnKind } from '../../../../rpc/listen-calls';

const withChoices: readonly TabColumnKind[] = ['single', 'multi', 'scale', 'key'];

/** Kinds that are counted choice by choice. */
export const asksChoices = ({ kind }: Pick<TabColumn, 'kind'>): boolean => withChoices.includes(kind);

export const isLeftOut = ({ kind }: Pick<TabColumn, 'kind'>): boolean => kind === 'ignore' || kind === 'personal';

/** The word for what is wrong; undefined where nothing is. The server has the same limits. */
export const setupFault = (column: TabColumn): 'needChoices' | 'tooLong' | undefined => {
  const filled = column.choices.filter((one) => one.trim() !== '');
  if (asksChoices(column) && filled.length === 0) return 'needChoices';
  return filled.length > 80 || filled.some((one) => one.trim().length > 500) ? 'tooLong' : undefined;
};
