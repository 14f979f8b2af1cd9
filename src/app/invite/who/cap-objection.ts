// Looks through the send log for families that would hear too often (R37, S59).
import type { LogEntry } from '../../../domain/invitation/send-log';
import { type CapFinding, type CapTemplate, capFindingOf } from '../../../domain/invitation/who/frequency-cap';
import type { RecipientUnit } from '../../../domain/invitation/who/unit-rules';
import { done, type Outcome } from '../../../domain/problem';
import type { Roster } from '../../../domain/roster/roster';
import type { Settings } from '../../../domain/settings/settings';
import type { Ports } from '../../ports';
import { readRosterSheets, rosterIn } from '../../roster/read-roster';
import { readSettings } from '../../settings/read-settings';
import { campaignsIn, entriesIn, isCopied, readSendSheets, type SendSheets } from '../send-sheets';

/** What the caller has read already. */
export interface CapSources {
  readonly settings?: Settings;
  readonly sheets?: SendSheets;
  readonly roster?: Roster;
  /** `I-abc/1`: the wave that these units are for, where the log has some of it already. */
  readonly wave?: string;
}

const given = <Value>(value: Value | undefined, read: () => Outcome<Value>): Outcome<Value> =>
  value === undefined ? read() : done(value);

const readRoster = (ports: Ports): Outcome<Roster> => {
  const lists = readRosterSheets(ports);
  return lists.ok ? done(rosterIn(lists.value)) : lists;
};

/** Those of the units whose families have had their messages of the week, and those that want no other update yet. */
export const capObjection = (
  ports: Ports,
  units: readonly RecipientUnit[],
  template: CapTemplate,
  sources: CapSources = {},
): Outcome<CapFinding> => {
  const settings = given(sources.settings, () => readSettings(ports));
  if (!settings.ok) return settings;
  const sheets = given(sources.sheets, () => readSendSheets(ports));
  if (!sheets.ok) return sheets;
  const roster = given(sources.roster, () => readRoster(ports));
  if (!roster.ok) return roster;
  const copied = new Set(campaignsIn(sheets.value).flatMap((one) => (isCopied(ports, one) ? [one.id] : [])));
  /** What waits in the workbook that this one is a copy of does not go out from here. */
  const waitsElsewhere = ({ campaign, state }: LogEntry): boolean =>
    copied.has(campaign) && (state === 'open' || state === 'claimed');
  return done(
    capFindingOf(units, {
      template,
      entries: entriesIn(sheets.value).filter((entry) => !waitsElsewhere(entry)),
      templates: new Map(campaignsIn(sheets.value).map(({ id, template: of }) => [id, of])),
      roster: roster.value,
      today: ports.workbook.today(),
      aWeek: settings.value.thresholds.messagesAWeek,
      wave: sources.wave,
    }),
  );
};
