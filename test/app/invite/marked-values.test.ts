// Marked values are sent through every failure there is, and then looked for in everything that was logged or answered as an error (design 3.7).
import { familyCode } from '../../../src/domain/survey/family-code';
import type { Host, RunReply } from '../../../workbench/host-types';
import type { Json } from '../../../workbench/json';
import type { FaultChange } from '../../../workbench/trouble/faults';
import { confirmed, inviteWorld, plainFamilies, type Row, sendLog } from '../../support/invite-world';
import { strideOf } from '../../support/stride';

jest.setTimeout(240_000);

const families = 5;

/** Every cell of a family's row that tells who they are. */
const markedRow = (row: Row, at: number): Row =>
  row.map((cell, column) => {
    const marks: { readonly [column: number]: string } = {
      0: `F-markfam${at}`,
      1: `S-markstu${at}`,
      2: `Markchild${at}`,
      5: `G-markgua${at}`,
      6: `Markfirst${at}`,
      7: `Marklast${at}`,
      8: `markmail${at}@marked.example`,
      9: `555-7731${at}`,
    };
    return marks[column] ?? cell;
  });

const rows = plainFamilies(families).map(markedRow);

const cellsOf = (host: Host, name: string, code: string): readonly string[] => {
  const [codes = [], , ...lines] = host.world().sheets.find((sheet) => sheet.name === name)?.values ?? [];
  return lines.map((line) => String(line[codes.indexOf(code)] ?? '')).filter((text) => text !== '');
};

/** What must be nowhere: the marks, the codes of the families’ own links, the secret that they are made with. */
const secretsOf = (host: Host): readonly string[] => {
  const [secret = ''] = cellsOf(host, 'Survey forms', 'form.secret');
  expect(secret).not.toBe('');
  const codes = sendLog(host).map((row) => familyCode(secret, row['log.unit'] ?? ''));
  expect(new Set(codes).size).toBe(families);
  return ['mark', '555-7731', secret, ...codes];
};

interface Watched {
  readonly host: Host;
  readonly campaign: string;
  /** All that was logged, and every answer that was no success. */
  readonly told: string[];
  readonly call: (method: string, input: Json) => Promise<RunReply>;
}

const watched = async (): Promise<Watched> => {
  const world = await inviteWorld(rows, { mode: 'confidential' });
  const campaign = await confirmed(world);
  const { host } = world;
  const told: string[] = [];
  host.onScreen((event) => {
    if (event.kind === 'log') told.push(event.text);
  });
  const call = async (method: string, input: Json): Promise<RunReply> => {
    const reply = await host.run('rpc', [method, input]);
    const isValue = 'result' in reply && (reply.result as { ok: boolean }).ok;
    if (!isValue) told.push(JSON.stringify(reply));
    return reply;
  };
  return { host, campaign, told, call };
};

const send = ({ call, campaign }: Watched): Promise<RunReply> => call('sendMessages', { campaign, most: 50 });

const found = ({ host, told }: Watched): readonly string[] => {
  const all = told.join('\n').toLowerCase();
  return secretsOf(host).filter((one) => all.includes(one.toLowerCase()));
};

/** What Google might say, holding all that it should not. */
const leaky = `Odd trouble with ${rows[0]?.join(' ')}\n    at ${rows[1]?.join(' ')} (cell:1:1)`;

const callsOfCleanRun = async (): Promise<{ readonly total: number; readonly methods: readonly string[] }> => {
  const one = await watched();
  one.host.resetCalls();
  await send(one);
  const { total, byMethod } = one.host.calls();
  expect(one.host.world().mail).toHaveLength(families);
  expect([one.told, found(one)]).toEqual([[], []]);
  one.host.close();
  return { total, methods: Object.keys(byMethod) };
};

const stride = strideOf(7);

test('a death at any call of a run tells no mark', async () => {
  const { total } = await callsOfCleanRun();
  let tried = 0;
  for (let crashAtCall = 1; crashAtCall <= total; crashAtCall += stride) {
    const one = await watched();
    one.host.setFaults({ crashAtCall, crashWhen: crashAtCall % 2 === 0 ? 'before' : 'after' });
    await send(one);
    await one.host.advanceClock(8);
    await send(one);
    expect(one.told.length).toBeGreaterThan(0);
    expect({ crashAtCall, found: found(one) }).toEqual({ crashAtCall, found: [] });
    one.host.close();
    tried += 1;
  }
  console.log(`marked values: a death at ${tried} of ${total} calls`);
});

test('an error of Google’s that holds the row, at each method that sending calls, is told by its kind alone', async () => {
  const { methods } = await callsOfCleanRun();
  const one = await watched();
  for (const failNext of methods) {
    one.host.setFaults({ failNext, message: leaky, times: 3 });
    await send(one);
    one.host.setFaults({ failNext: null });
    await one.host.advanceClock(8);
    expect({ failNext, found: found(one) }).toEqual({ failNext, found: [] });
  }
  expect(one.told.length).toBeGreaterThan(methods.length / 2);
  one.host.close();
});

test.each<readonly [string, FaultChange]>([
  ['the quota', { failNext: 'MailApp.sendEmail', message: `Service invoked too many times for one day: ${leaky}` }],
  ['a wrong address', { failNext: 'MailApp.sendEmail', message: `Invalid email: ${leaky}`, times: 2 }],
  ['anything else', { failNext: 'MailApp.sendEmail', message: leaky, times: 3 }],
  ['a missing permission', { revokedScopes: ['script.send_mail'] }],
  ['a lock that another holds', { lockHeldByOther: true }],
])('%s stops a send, and no mark is told', async (_what, faults) => {
  const one = await watched();
  one.host.setFaults(faults);
  await send(one);
  const log = JSON.stringify(sendLog(one.host).map((row) => row['log.why']));
  expect([found(one), log.includes('Mark'), log.includes('marked')]).toEqual([[], false, false]);
  one.host.close();
});

test('what a schema refuses, and what breaks inside, is told by place and never by value', async () => {
  const one = await watched();
  const { campaign, call, host, told } = one;
  const [first = []] = rows;
  await call('sendMessages', { campaign, most: first[7] ?? '' });
  await call('sendMessages', { campaign: first, most: 50 });
  await call('settleUnknown', { campaign, key: `${first[5]}`.repeat(40), arrived: true });
  await call('openCampaign', { campaign: first[8] ?? '' });
  await call('previewInvitation', { survey: first[8] ?? '', mode: first[7] ?? '' });
  const sheet = host.world().sheets.find(({ name }) => name === 'Invitations');
  const column = String.fromCharCode(65 + (sheet?.values[0]?.indexOf('campaign.content') ?? 0));
  for (const broken of [
    `{"languages": "${first[7]}`,
    `{"languages": {"en": {"sender": null, "body": "${first[7]}"}}}`,
  ]) {
    await host.edit('Invitations', `${column}3`, [[broken]]);
    await send(one);
  }
  expect(told.length).toBeGreaterThanOrEqual(7);
  expect(told.join()).toContain('rpc.unexpected');
  expect(found(one)).toEqual([]);
  host.close();
});
