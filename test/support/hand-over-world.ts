// Two workbooks: the district's, with a confirmed invitation, and an empty one of a school.

import { openHost } from '../../workbench/host';
import type { Host, HostOptions } from '../../workbench/host-types';
import { valueOfCall } from './invite-world';
import { distDir } from './product';

export type SavedFile = { readonly name: string; readonly text: string; readonly slice: string };

export type Away = {
  readonly id: string;
  readonly wasTakenBack: boolean;
  readonly receipt: number;
  readonly workbookName: string;
  readonly counts: { readonly [state: string]: number };
  readonly heldBack: readonly unknown[];
};

export type HandOverHome = {
  readonly campaigns: readonly {
    readonly id: string;
    readonly open: number;
    readonly schools: readonly { readonly id: string; readonly name: string; readonly open: number }[];
  }[];
  readonly away: readonly Away[];
  readonly here: readonly { readonly id: string; readonly campaign: string; readonly counts: Away['counts'] }[];
};

/** A workbook of its own, in which nothing was ever done. */
export const emptyWorkbook = (name = 'Alder', options: Partial<HostOptions> = {}): Promise<Host> =>
  openHost({ distDir, district: 'empty', workbook: { id: `1${name}-made-up-workbook`, name }, ...options });

export const handOverHome = (host: Host): Promise<HandOverHome> => valueOfCall<HandOverHome>(host, 'openHandOver', {});

/** Hands over what waits of one school, as the sidebar does: counted first, then confirmed. */
export const handOverSchool = async (host: Host, campaign: string, school: string): Promise<SavedFile> => {
  const home = await handOverHome(host);
  const share = home.campaigns.find(({ id }) => id === campaign)?.schools.find(({ name }) => name === school);
  if (share === undefined) throw new Error(`nothing waits of ${school}`);
  const { messages } = await valueOfCall<{ messages: number }>(host, 'countHandOver', {
    campaign,
    schools: [share.id],
  });
  const choice = { kind: 'schools', schools: [share.id] };
  return valueOfCall<SavedFile>(host, 'handOver', { campaign, choice, seen: messages });
};

/** So many of all. */
export const handOverShare = (host: Host, campaign: string, messages: number): Promise<SavedFile> =>
  valueOfCall<SavedFile>(host, 'handOver', { campaign, choice: { kind: 'share', messages }, seen: messages });

export const receiptOf = async (school: Host, slice: string): Promise<string> =>
  (await valueOfCall<SavedFile>(school, 'receiptFile', { slice })).text;
