// Looks again at everyone who could not be mailed: an address may be mended, a language approved, a form open by now.

import type { Campaign } from '../../domain/invitation/campaign';
import { type RecipientUnit, unitPlanOf } from '../../domain/invitation/recipient-unit';
import { type LogEntry, sendLogShape } from '../../domain/invitation/send-log';
import { aboutOf, unitFinder } from '../../domain/invitation/who/reminder';
import { isReached } from '../../domain/missing/reach';
import { done, type Outcome, refused } from '../../domain/problem';
import { groupedBy } from '../../domain/roster/grouped-by';
import type { CampaignView } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { settleCallTasks } from '../reach/call-tasks';
import { tagOf } from '../roster/language-tag';
import { readRosterSheets, rosterIn } from '../roster/read-roster';
import { readSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { namesChildren } from './message-fields';
import { openCampaign } from './open-campaign';
import { campaignNamed, entriesIn, isCopied, readSendSheets } from './send-sheets';

const mendable: readonly LogEntry['state'][] = ['failed', 'call', 'letter'];

const unitsNow = (ports: Ports, campaign: Campaign): Outcome<readonly RecipientUnit[]> => {
  const sheets = readRosterSheets(ports);
  if (!sheets.ok) return sheets;
  const languages = campaign.content?.languages ?? {};
  const names = Object.values(languages).some(namesChildren);
  const rules = {
    mode: campaign.mode,
    audience: { kind: 'everyone' },
    tagOf,
    ready: Object.keys(languages),
    names,
  } as const;
  return done(unitPlanOf(rosterIn(sheets.value), rules).units);
};

/** One address a message, and nobody twice: whoever has had the letter or the call is not mailed too, and a unit whose guardians have another message in the log stays as it is. */
const mended = (entries: readonly LogEntry[], units: readonly RecipientUnit[]) => {
  const find = unitFinder(units);
  const byGuardian = groupedBy(
    entries.flatMap((entry) => entry.guardians.map((id) => ({ key: `${id}${aboutOf(entry.unit)}`, entry }))),
    ({ key }) => key,
  );
  const isElsewhere = (entry: LogEntry, { unit, guardians }: RecipientUnit): boolean =>
    guardians.some((id) => byGuardian.get(`${id}${aboutOf(unit)}`)?.some((one) => one.entry !== entry) === true);
  return entries
    .filter((entry) => mendable.includes(entry.state) && !isReached(entry))
    .flatMap((entry) => {
      const [unit] = find(entry);
      if (unit === undefined || isElsewhere(entry, unit) || unit.way.by !== 'mail') return [];
      const cells = {
        'log.address': unit.way.address,
        'log.language': unit.language,
        'log.state': 'open',
        'log.run': '',
        'log.day': '',
        'log.why': '',
      };
      const isSame = unit.way.address === entry.address && unit.language === entry.language;
      const changes = entry.rows.map(({ row }) => ({ row, cells }));
      return entry.state === 'failed' && isSame ? [] : [{ entry, changes }];
    });
};

const reopen = (ports: Ports, id: string): Outcome<number> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const campaign = campaignNamed(sheets.value, id);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  if (campaign.value.origin !== '') return refused('handOver.lists-elsewhere');
  const units = unitsNow(ports, campaign.value);
  if (!units.ok) return units;
  const log = readSheet(ports, sendLogShape);
  if (!log.ok) return log;
  if (log.value === undefined) return refused('invite.log-gone');
  const own = entriesIn({ campaigns: undefined, log: log.value }).filter((entry) => entry.campaign === id);
  const open = mended(own, units.value);
  writeCells(
    ports,
    log.value,
    open.flatMap(({ changes }) => changes),
  );
  // Nobody has to phone whom a mail reaches.
  const settled = settleCallTasks(
    ports,
    id,
    open.map(({ entry }) => entry),
    true,
  );
  return settled.ok ? done(open.length) : settled;
};

/** Puts everyone who can be mailed by now back among the open messages, with the address and language of today's lists. */
export const recheckUnsent = (
  ports: Ports,
  campaign: string,
): Outcome<{ readonly reopened: number; readonly view: CampaignView }> => {
  const under = ports.lock.during(() => reopen(ports, campaign));
  if (under === undefined) return refused('rpc.someone-else-working');
  if (!under.value.ok) return under.value;
  const view = openCampaign(ports, campaign);
  return view.ok ? done({ reopened: under.value.value, view: view.value }) : view;
};
