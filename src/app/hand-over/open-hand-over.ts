// Shows what can be handed over, what is away, and what came from other workbooks.
import type { Campaign } from '../../domain/invitation/campaign';
import { chosenEntries, sharesOf } from '../../domain/invitation/hand-over-choice';
import { countReceipt, receiptMessages } from '../../domain/invitation/hand-over-receipt';
import { type Slice, sliceAway } from '../../domain/invitation/hand-over-slice';
import type { LogEntry, SendState } from '../../domain/invitation/send-log';
import { done, type Outcome } from '../../domain/problem';
import type { HandOverCampaign, HandOverHome, SliceAway, SliceHere } from '../../rpc/hand-over-calls';
import { guardiansNow, heldBackPeople } from '../invite/allowed-now';
import { campaignsIn, entriesIn, isCopied } from '../invite/send-sheets';
import type { Ports } from '../ports';
import { campaignTitles } from './campaign-title';
import { schoolsOfUnits, type UnitSchools } from './schools-of-units';
import { readSliceSheets, slicesIn } from './slice-sheets';

interface Facts {
  readonly ports: Ports;
  readonly campaigns: readonly Campaign[];
  readonly entries: readonly LogEntry[];
  readonly schools: UnitSchools;
  readonly titleOf: (campaign: Campaign) => string;
  readonly heldBack: (campaign: Campaign) => (entry: LogEntry) => boolean;
}

const campaignOf = ({ entries, schools, titleOf }: Facts, campaign: Campaign): HandOverCampaign => {
  const open = entries.filter((entry) => entry.campaign === campaign.id && entry.state === 'open');
  return {
    id: campaign.id,
    title: titleOf(campaign),
    open: open.length,
    schools: sharesOf(open, schools.schoolsOf, schools.nameOf),
  };
};

const awayOf = ({ entries, campaigns, heldBack }: Facts, slice: Slice): SliceAway => {
  const own = entries.filter((entry) => sliceAway(entry) === slice.id);
  const count = (state: SendState): number => own.filter((entry) => entry.state === state).length;
  const campaign = campaigns.find(({ id }) => id === slice.campaign);
  const held =
    campaign === undefined ? [] : own.filter(({ state }) => state === 'handed over').filter(heldBack(campaign));
  return {
    id: slice.id,
    title: slice.title,
    what: slice.what,
    on: slice.on ?? '',
    by: slice.by,
    wasTakenBack: slice.state === 'taken back',
    counts: {
      total: own.length,
      sent: count('sent'),
      failed: count('failed'),
      unknown: count('unknown'),
      open: count('handed over'),
    },
    receipt: slice.receipt,
    receiptOn: slice.receiptOn ?? '',
    workbookName: slice.workbookName,
    heldBack: held.map(({ familyName, address }) => ({ familyName, address })),
  };
};

const hereOf = ({ ports, entries, campaigns }: Facts, slice: Slice): SliceHere => {
  const campaign = campaigns.find(({ id }) => id === slice.campaign);
  return {
    id: slice.id,
    campaign: slice.campaign,
    title: slice.title,
    what: slice.what,
    originName: slice.workbookName,
    on: slice.on ?? '',
    isWhole: slice.state === 'loaded',
    isCopied: campaign !== undefined && isCopied(ports, campaign),
    counts: countReceipt(receiptMessages(entries, slice.id)),
    receipt: slice.receipt,
    receiptOn: slice.receiptOn ?? '',
  };
};

const readFacts = (ports: Ports): Outcome<{ readonly facts: Facts; readonly slices: readonly Slice[] }> => {
  const sheets = readSliceSheets(ports);
  if (!sheets.ok) return sheets;
  const schools = schoolsOfUnits(ports);
  if (!schools.ok) return schools;
  const titles = campaignTitles(ports);
  if (!titles.ok) return titles;
  const slices = slicesIn(sheets.value);
  const anyAway = slices.some(({ state }) => state === 'out');
  const guardians = anyAway ? guardiansNow(ports) : done([]);
  if (!guardians.ok) return guardians;
  const heldBack = (campaign: Campaign): ((entry: LogEntry) => boolean) => {
    const held = heldBackPeople(ports, guardians.value, campaign.content?.notice !== true);
    return (entry) => held.ok && held.value(entry) !== undefined;
  };
  const facts = {
    ports,
    campaigns: campaignsIn(sheets.value),
    entries: entriesIn(sheets.value),
    schools: schools.value,
    titleOf: titles.value,
    heldBack,
  };
  return done({ facts, slices });
};

/** Reads only. */
export const openHandOver = (ports: Ports): Outcome<HandOverHome> => {
  const read = readFacts(ports);
  if (!read.ok) return read;
  const { facts, slices } = read.value;
  const own = facts.campaigns.filter((campaign) => !isCopied(ports, campaign) && campaign.origin === '');
  return done({
    campaigns: own.map((campaign) => campaignOf(facts, campaign)).filter(({ open }) => open > 0),
    away: slices.filter(({ state }) => state === 'out' || state === 'taken back').map((slice) => awayOf(facts, slice)),
    here: slices.filter(({ state }) => state === 'loaded' || state === 'loading').map((slice) => hereOf(facts, slice)),
  });
};

/** How many messages the schools' families have together: one with children at two of them is one message. */
export const countHandOver = (
  ports: Ports,
  { campaign, schools }: { readonly campaign: string; readonly schools: readonly string[] },
): Outcome<{ readonly messages: number }> => {
  const read = readFacts(ports);
  if (!read.ok) return read;
  const { facts } = read.value;
  const choice = { kind: 'schools', schools } as const;
  return done({
    messages: chosenEntries(facts.entries, campaign, { choice, schoolsOf: facts.schools.schoolsOf }).length,
  });
};
