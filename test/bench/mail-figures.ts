// The ten scenarios in which mail merges go wrong: the table, and what must hold in all of them.
import { type Scenario, scenarios, scenarioTable } from '../scenarios/peer-scenarios';
import type { Ending } from '../support/mail-stage';
import type { Figure } from './figure';

export const mailFigures = async (): Promise<readonly Figure[]> => {
  const played: { scenario: Scenario; ending: Ending }[] = [];
  for (const scenario of scenarios) played.push({ scenario, ending: await scenario.play() });
  console.log(scenarioTable(played));
  const sum = (count: (ending: Ending) => number): number =>
    played.reduce((total, { ending }) => total + count(ending), 0);
  const figure = (what: string, measured: number, most = 0): Figure => ({
    what: `mail: ${played.length} scenarios, ${what}`,
    measured,
    most,
    unit: 'messages',
  });
  return [
    figure(
      'messages doubled',
      sum(({ doubled }) => doubled),
    ),
    figure(
      'families without a message',
      sum(({ families, mails, doubled }) => families - (mails - doubled)),
    ),
    figure(
      'families lost without a trace',
      sum(({ lost }) => lost),
    ),
    figure(
      'messages with wrong content',
      sum(({ wrong }) => wrong),
    ),
    figure(
      'unknown, of three stops in the middle of a send',
      sum(({ unknown }) => unknown),
      3,
    ),
  ];
};
