// What a hand-over costs: one school of a large log, and what that makes for the 1,596 schools of the largest district (tier E).
import type { Host } from '../../workbench/host-types';
import { emptyWorkbook, handOverHome, receiptOf } from '../support/hand-over-world';
import { confirmed, inviteWorld, type Row, received, sendUntilDone, valueOfCall } from '../support/invite-world';
import type { Figure } from './figure';

const schools = 1596;

/** Families of so many schools in turn, so that no two rows of one school stand together. */
const familiesOf = (perSchool: number, many: number): readonly Row[] =>
  Array.from({ length: perSchool * many }, (_, index) => {
    const id = String(index + 1).padStart(5, '0');
    const school = `School ${String((index % many) + 1).padStart(2, '0')}`;
    const language = index % 3 === 2 ? 'Spanish' : 'English';
    return [
      `F-${id}`,
      `S-${id}`,
      '',
      school,
      '3',
      `G-${id}`,
      '',
      `Last${id}`,
      `f.${id}@families.example`,
      '',
      language,
      'No',
    ];
  });

interface School {
  readonly messages: number;
  readonly fileBytes: number;
  readonly receiptBytes: number;
  readonly calls: { readonly [step: string]: number };
  readonly presses: number;
  readonly doubled: number;
  readonly reached: number;
}

const counted = async <Value>(host: Host, work: () => Promise<Value>): Promise<readonly [Value, number]> => {
  host.resetCalls();
  const value = await work();
  return [value, host.calls().total];
};

/** One school of eight from its hand-over to its receipt. */
const oneSchool = async (messages: number): Promise<School> => {
  const world = await inviteWorld(familiesOf(messages, 8));
  const campaign = await confirmed(world);
  const [school, { host }] = [await emptyWorkbook('School 05'), world];
  const home = await handOverHome(host);
  const share = home.campaigns[0]?.schools.find(({ name }) => name === 'School 05');
  const wish = { campaign, choice: { kind: 'schools', schools: [share?.id ?? ''] }, seen: messages };
  const [slice, handOver] = await counted(host, () =>
    valueOfCall<{ text: string; slice: string }>(host, 'handOver', wish),
  );
  const [, load] = await counted(school, () => valueOfCall(school, 'loadSlice', { text: slice.text }));
  const [, send] = await counted(school, () => sendUntilDone(school, campaign));
  const [receipt, save] = await counted(school, () => receiptOf(school, slice.slice));
  const [, mark] = await counted(host, () => valueOfCall(host, 'loadReceipt', { text: receipt }));
  const counts = [...received(host, school).values()];
  host.close();
  school.close();
  return {
    messages,
    fileBytes: Buffer.byteLength(slice.text),
    receiptBytes: Buffer.byteLength(receipt),
    calls: { handOver, load, send, save, mark },
    presses: Math.ceil(messages / 50),
    doubled: counts.filter((count) => count > 1).length,
    reached: counts.length,
  };
};

const row = (cells: readonly (string | number)[]): string =>
  cells.map((one) => (typeof one === 'number' ? Math.round(one).toLocaleString('en') : one).padStart(13)).join('');

/** A school's figures, and the same times 1,596: each school sends on one day, all of them on the same. */
const tierTable = (all: readonly School[]): string => {
  const head = ['', 'messages', 'file KB', 'receipt KB', 'hand over', 'load', 'send', 'receipt', 'take in', 'twice'];
  const lines = all.flatMap(({ messages, fileBytes, receiptBytes, calls, doubled }) =>
    [1, schools].map((times) =>
      row([
        times === 1 ? 'a school' : `× ${times.toLocaleString('en')}`,
        ...[messages, fileBytes / 1000, receiptBytes / 1000, ...Object.values(calls), doubled].map((n) => n * times),
      ]),
    ),
  );
  return ['Tier E, one school and 1,596 (service calls from “hand over” on):', row(head), ...lines].join('\n');
};

export const handOverFigures = async (): Promise<readonly Figure[]> => {
  const all = [await oneSchool(57), await oneSchool(171)];
  console.log(tierTable(all));
  return all.flatMap(({ messages, calls, doubled, reached, fileBytes }): readonly Figure[] => [
    {
      what: `hand over: ${messages} of ${messages * 8}, scattered`,
      measured: calls.handOver ?? 0,
      most: 140,
      unit: 'calls',
    },
    { what: `hand over: load ${messages} into an empty workbook`, measured: calls.load ?? 0, most: 140, unit: 'calls' },
    { what: `hand over: send ${messages}`, measured: (calls.send ?? 0) / messages, most: 3.6, unit: 'calls a message' },
    { what: `hand over: save a receipt of ${messages}`, measured: calls.save ?? 0, most: 60, unit: 'calls' },
    { what: `hand over: take the receipt in`, measured: calls.mark ?? 0, most: 60, unit: 'calls' },
    { what: 'hand over: the file', measured: fileBytes / messages / 1000, most: 1, unit: 'KB a message' },
    {
      what: 'hand over: families without their message',
      measured: messages - reached + doubled,
      most: 0,
      unit: 'families',
    },
  ]);
};
