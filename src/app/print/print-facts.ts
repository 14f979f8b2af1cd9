// What is read for every page to print: the languages that it can be in, and the settings that stand on it.
import type { InvitationLanguage } from '../../content/invitations';
import { done, type Outcome } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import { type Approvals, readApprovals } from '../languages/approved-languages';
import { readSpoken, type SpokenHere, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';

export interface PrintFacts {
  readonly spoken: SpokenHere;
  readonly approvals: Approvals;
  readonly settings: Settings;
  /** PV09: languages whose texts a named person approved; the others wait. */
  readonly ready: readonly string[];
  readonly waiting: readonly string[];
}

export const readPrintFacts = (ports: Ports): Outcome<PrintFacts> => {
  const [spoken, settings] = [readSpoken(ports), readSettings(ports)];
  if (!spoken.ok) return spoken;
  if (!settings.ok) return settings;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  const tags = spoken.value.languages.flatMap(({ tag, invitations }) => (invitations === undefined ? [] : [tag]));
  const ready = tags.filter((tag) => approvals.value.mayUse(tag));
  return done({
    spoken: spoken.value,
    approvals: approvals.value,
    settings: settings.value,
    ready,
    waiting: tags.filter((tag) => !ready.includes(tag)),
  });
};

/** The lines and days of the language; undefined where nothing can be said in it. */
export const linesIn = ({ spoken }: PrintFacts, language: string): InvitationLanguage['words'] | undefined =>
  spokenIn(spoken, language)?.invitations?.words;
