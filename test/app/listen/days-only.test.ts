// What the add-on writes of an anonymous survey has the day and never the time, and nothing that leads from an answer to a family (PV12, PV13).
import type { Heard } from '../../../src/rpc/listen-calls';
import type { Host } from '../../../workbench/host-types';
import { confirmed, inviteWorld, plainFamilies, sendLog, sendUntilDone, valueOfCall } from '../../support/invite-world';

let host: Host;
afterEach(() => host.close());

/** A time of the day however it is written: of a clock, as part of a moment, in milliseconds, or as part of a day's number. */
const isTime = (cell: unknown): boolean =>
  // A day is midnight in the workbook's zone, five or six hours before Greenwich.
  /(?<!\d)\d{1,2}:\d{2}/.test(String(cell).replace(/T0[56]:00:00\.000Z$/, '')) ||
  (typeof cell === 'number' && (cell > 1e11 || cell % 1 !== 0));

const ours = ['survey.', 'form.', 'question.', 'campaign.', 'log.', 'published.'];

const written = () =>
  host.world().sheets.flatMap(({ name, formUrl, values }) => {
    const [codes = []] = values;
    const isOurs = formUrl === null && ours.some((prefix) => String(codes[0] ?? '').startsWith(prefix));
    return isOurs ? [{ name, cells: values.flat().filter((cell) => cell !== '') }] : [];
  });

const answer = async (): Promise<void> => {
  const form = host.world().forms[0];
  const body = new URLSearchParams({ [`entry.${form?.items[0]?.entryId}`]: form?.items[0]?.choices[2] ?? '' });
  await host.submitForm(form?.publishedId ?? '', body);
  await host.advanceClock(7);
};

test.each([
  ['whole', undefined],
  ['cut off in the middle and gone on with', 60],
])(
  'after an anonymous survey was sent (%s), answered and counted, no cell that we wrote holds a time',
  async (_, crashAtCall) => {
    const made = await inviteWorld(plainFamilies(14));
    host = made.host;
    const campaign = await confirmed(made);
    if (crashAtCall !== undefined) host.setFaults({ crashAtCall });
    const run = await host.run('rpc', ['sendMessages', { campaign, most: 50 }]);
    expect('error' in run).toBe(crashAtCall !== undefined);
    await sendUntilDone(host, campaign);
    for (let at = 0; at < 12; at += 1) await answer();
    const { asked } = await valueOfCall<Heard>(host, 'countSurvey', { surveyId: made.survey });
    expect(asked).toBe(12);
    const sheets = written();
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Surveys', 'Survey forms', 'Survey questions', 'Invitations', 'Send log']),
    );
    for (const { name, cells } of sheets) expect([name, cells.filter(isTime)]).toEqual([name, []]);
    expect(sendLog(host).every((row) => /^\d{4}-\d\d-\d\d$/.test(row['log.day'] ?? ''))).toBe(true);
  },
);
