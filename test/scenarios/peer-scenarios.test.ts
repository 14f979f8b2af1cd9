// Ten known failures of mail merges: here nobody gets a message twice, nobody is lost, and nobody gets another family's.
import type { Ending } from '../support/mail-stage';
import { type Scenario, scenarios, scenarioTable } from './peer-scenarios';

const played: { readonly scenario: Scenario; readonly ending: Ending }[] = [];

/** A stop in the middle of a send leaves that one message to a person. */
const mayBeUnknown: { readonly [name: string]: number } = { M2: 1, M2b: 1, M6: 1 };

test.each(scenarios)(
  '$name: $what',
  async (scenario) => {
    const ending = await scenario.play();
    played.push({ scenario, ending });
    const { families, mails, doubled, lost, unknown, wrong } = ending;
    expect({ mails, doubled, lost, wrong }).toEqual({ mails: families, doubled: 0, lost: 0, wrong: 0 });
    expect(unknown).toBe(mayBeUnknown[scenario.name] ?? 0);
  },
  120_000,
);

afterAll(() => console.log(scenarioTable(played)));
