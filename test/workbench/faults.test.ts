// The switches for trouble: one table, read by all, and what the ones do that belong to no single service.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse } from 'valibot';
import { faultTable } from '../../workbench/trouble/fault-table';
import { faultChange, faultFromText, wanted } from '../../workbench/trouble/fault-values';
import type { FaultChange } from '../../workbench/trouble/faults';
import { openScriptHost, type ScriptHost } from '../support/script-host';

let opened: ScriptHost;
beforeAll(async () => {
  opened = await openScriptHost();
});
afterAll(() => opened.close());

const during = async <Value>(faults: FaultChange, work: () => Promise<Value>): Promise<Value> => {
  opened.host.setFaults(faults);
  try {
    return await work();
  } finally {
    opened.host.setFaults(Object.fromEntries(Object.keys(faults).map((name) => [name, null])));
  }
};

const samples = {
  flag: 'true',
  count: '3',
  text: 'words',
  list: 'script.send_mail,forms',
  rate: '20',
  execution: '{"atCall":1,"function":"main","args":[]}',
};

describe('the table of switches', () => {
  it.each(faultTable.map((one) => [one.name, one] as const))('%s is set and turned off by name', (name, one) => {
    const given = one.kind === 'choice' ? (one.choices?.[0] ?? '') : samples[one.kind];
    expect(Object.keys(faultFromText(`${name}=${given}`))).toEqual([name]);
    expect(faultFromText(`${name}=off`)).toEqual({ [name]: null });
    expect(safeParse(faultChange, { [name]: Symbol('no') }).success).toBe(false);
  });

  it('is what docs/trouble.md says', () => {
    const lines = faultTable.map(
      (one) =>
        `| \`${one.name}\` | ${wanted(one)} | ${one.says}${one.unverified ? ` *Unverified live: ${one.unverified}.*` : ''} |`,
    );
    const page = readFileSync(join(process.cwd(), 'docs/trouble.md'), 'utf8');
    expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual(lines);
  });
});

it('shows what is on now, and no longer what was turned off', async () => {
  await during({ crashAtCall: 500, unflushed: 'lost' }, async () =>
    expect(opened.host.world().faults).toEqual({ crashAtCall: 500, unflushed: 'lost' }),
  );
  expect(opened.host.world().faults).toEqual({});
});

it('a crash that was turned off again does not come', async () => {
  await during({ crashAtCall: 2 }, async () => opened.host.setFaults({ crashAtCall: null }));
  expect(
    await opened.evaluate('return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).getValue() === ""'),
  ).toBe(true);
});

// The ends of a few calls are in Google's words; developers.google.com/apps-script/guides/support/troubleshooting
// names service errors and the two quota messages.
const hundredReads = `const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); const met = [];
  for (let n = 0; n < 100; n += 1) { try { range.getValue(); } catch (problem) { met.push(problem.message); } }
  return met;`;

it('fails one call in so many at random, in the words of a service, and the script may go on', async () => {
  const met = (await during({ transientFailures: { oneIn: 5 } }, async () => {
    for (;;) {
      const reply = await opened.evaluate(hundredReads).catch(() => undefined);
      if (reply !== undefined) return reply;
    }
  })) as string[];
  expect(met.length).toBeGreaterThan(5);
  expect(met.length).toBeLessThan(45);
  for (const words of met) expect(words).toMatch(/Spreadsheets|server error occurred/);
  expect(await opened.evaluate(hundredReads)).toEqual([]);
});

it('refuses calls that come too fast, and takes them after a second of sleep', async () => {
  const words =
    'Service invoked too many times in a short time: Spreadsheets. Try Utilities.sleep(1000) between calls.';
  const met = await during({ callsPerSecond: 10, latencyMsPerCall: 1 }, () =>
    opened.evaluate(`Utilities.sleep(1000); const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
      const tried = () => { let met = 'done'; for (let n = 0; n < 8; n += 1) { try { range.getValue(); } catch (problem) { met = problem.message; } } return met; };
      const first = tried(); Utilities.sleep(1000); return [first, tried()];`),
  );
  expect(met).toEqual([words, 'done']);
  expect(await opened.evaluate(hundredReads)).toEqual([]);
});
