// What is missing in how a column is counted, before it is sent.
import type { TabColumn, TabColumnKind } from '../../../../rpc/listen-calls';

export type WithChoices = keyof TabColumn['found'];

const withChoices: readonly TabColumnKind[] = ['single', 'multi', 'scale', 'key'];

/** Kinds that are counted choice by choice. */
export const asksChoices = (kind: TabColumnKind): kind is WithChoices => withChoices.includes(kind);

export const isLeftOut = ({ kind }: Pick<TabColumn, 'kind'>): boolean => kind === 'ignore' || kind === 'personal';

/** The same limits as the server's. */
const longest = 500;
export const mostChoices = (kind: TabColumnKind): number => (kind === 'key' ? 2_500 : 80);

export type SetupFault = 'needChoices' | 'needNumbers' | 'tooLong' | 'tooMany';

/** The word for what is wrong; undefined where nothing is. */
export const setupFault = ({ kind, choices }: Pick<TabColumn, 'kind' | 'choices'>): SetupFault | undefined => {
  if (!asksChoices(kind)) return undefined;
  const filled = choices.map((one) => one.trim()).filter((one) => one !== '');
  if (filled.length === 0) return 'needChoices';
  if (filled.length > mostChoices(kind)) return 'tooMany';
  if (filled.some((one) => one.length > longest)) return 'tooLong';
  return kind === 'scale' && filled.some((one) => !/^-?\d+$/.test(one)) ? 'needNumbers' : undefined;
};
