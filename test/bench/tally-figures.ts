// What counting a large tab costs.
import { openHost } from '../../workbench/host';
import { distDir } from '../support/product';
import { value } from '../support/sidebar-calls';
import type { Figure } from './figure';

const rows = 100_000;
const headings = ['Timestamp', 'How was it?', 'What helped?', 'Anything else?'];
const said = ['Very good', 'Good', 'Fair', 'Poor'];
const helped = ['A ride', 'Child care', 'A ride, Child care'];

const answers = Array.from({ length: rows }, (_, row) => [
  `2026-10-${String((row % 28) + 1).padStart(2, '0')}`,
  said[row % said.length] ?? '',
  helped[row % helped.length] ?? '',
  row % 10 === 0 ? `comment ${row}` : '',
]);

export const tallyFigures = async (): Promise<readonly Figure[]> => {
  const host = await openHost({ distDir, district: 'empty' });
  host.insertSheet('Answers');
  for (let start = 0; start < rows; start += 25_000)
    await host.edit('Answers', `A${start + 2}:D${start + 25_001}`, answers.slice(start, start + 25_000));
  await host.edit('Answers', 'A1:D1', [headings]);
  const sheetId = host.world().sheets.find(({ name }) => name === 'Answers')?.id ?? -1;
  const setup = await value(host, 'openTabSetup', { sheetId });
  await value(host, 'saveTabSetup', {
    sheetId,
    columns: setup.columns.map(({ heading, column, kind, choices }) => ({
      heading,
      column,
      kind,
      choices: [...choices],
    })),
  });
  host.resetCalls();
  const started = Date.now();
  await value(host, 'countTab', { sheetId });
  const seconds = (Date.now() - started) / 1000;
  const { byMethod } = host.calls();
  const reads = (byMethod['Range.getValues'] ?? 0) + (byMethod['Range.getDisplayValues'] ?? 0);
  host.close();
  return [
    {
      what: `tally: reads of values, ${rows.toLocaleString('en')} rows in blocks of 50,000, their moments and our own sheets`,
      measured: reads,
      most: rows / 50_000 + 1 + 5,
      unit: 'reads',
    },
    { what: 'tally: seconds in the workbench', measured: seconds, most: 60, unit: 'seconds' },
  ];
};
