// The sheets of a hand-over: Invitations, the Send log and Hand-overs.
import { type Campaign, campaignsOf, campaignsShape } from '../../domain/invitation/campaign';
import { type Slice, slicesOf, slicesShape } from '../../domain/invitation/hand-over-slice';
import { sendLogShape } from '../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../domain/problem';
import { readSendSheets, type SendSheets } from '../invite/send-sheets';
import type { Ports } from '../ports';
import { makeSheets, type OurSheet, readSheet } from '../sheets/our-sheets';

export interface SliceSheets extends SendSheets {
  readonly slices: OurSheet | undefined;
}

export const readSliceSheets = (ports: Ports): Outcome<SliceSheets> => {
  const sends = readSendSheets(ports);
  if (!sends.ok) return sends;
  const slices = readSheet(ports, slicesShape);
  return slices.ok ? done({ ...sends.value, slices: slices.value }) : slices;
};

export const slicesIn = ({ slices }: SliceSheets): readonly Slice[] =>
  slices === undefined ? [] : slicesOf(slices.table);

/** The slice; refused where the sheet has none of this id. */
export const sliceNamed = (sheets: SliceSheets, id: string): Outcome<Slice> => {
  const found = slicesIn(sheets).find((slice) => slice.id === id);
  return found === undefined ? refused('handOver.slice-gone') : done(found);
};

/** The campaign of the slice; refused where it is gone. */
export const campaignBehind = ({ campaigns }: SliceSheets, { campaign }: Slice): Outcome<Campaign> => {
  const found = campaigns === undefined ? undefined : campaignsOf(campaigns.table).find(({ id }) => id === campaign);
  return found === undefined ? refused('invite.campaign-gone') : done(found);
};

export interface MadeSheets {
  readonly campaigns: OurSheet;
  readonly log: OurSheet;
  readonly slices: OurSheet;
}

/** All three, those made that were not there. A log without the column of slices is from an older version, and says so. */
export const ensureSliceSheets = (ports: Ports, sheets: SliceSheets): Outcome<MadeSheets> => {
  const missing = [
    ...(sheets.campaigns === undefined ? [campaignsShape] : []),
    ...(sheets.log === undefined ? [sendLogShape] : []),
    ...(sheets.slices === undefined ? [slicesShape] : []),
  ];
  if (missing.length > 0)
    makeSheets(
      ports,
      missing.map((shape) => ({ shape, rows: [] })),
    );
  const made = missing.length === 0 ? done(sheets) : readSliceSheets(ports);
  if (!made.ok) return made;
  const { campaigns, log, slices } = made.value;
  if (campaigns === undefined || log === undefined || slices === undefined)
    return refused('sheet.gone', { sheet: slicesShape.role });
  const without = ['log.slice', 'log.link'].find((code) => !log.table.columns.has(code));
  if (without !== undefined)
    return refused('sheet.column-missing', { sheet: log.words.name, column: log.words.headers[without] ?? without });
  return done({ campaigns, log, slices });
};
