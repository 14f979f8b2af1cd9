// How long `npm start` takes after the build, until it says that it is ready: a new world, and one that was kept.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../workbench/host';
import { distDir } from '../support/product';
import { startWorkbenchProcess } from '../support/workbench-process';
import type { Figure } from './figure';

const rows = 1_000;
const columns = 10;
const most = 3;

const secondsToStart = async (dataDir: string): Promise<number> => {
  const began = Date.now();
  const started = await startWorkbenchProcess({ distDir, dataDir });
  const seconds = (Date.now() - began) / 1000;
  await started.end('SIGKILL');
  return seconds;
};

const fill = async (dataDir: string): Promise<void> => {
  const host = await openHost({ distDir, district: 'small', dataDir });
  host.insertSheet('Kept');
  const line = (row: number) => Array.from({ length: columns }, (_, column) => `${row} ${column}`);
  await host.edit(
    'Kept',
    `A1:J${rows}`,
    Array.from({ length: rows }, (_, row) => line(row)),
  );
  host.close();
};

export const startFigures = async (): Promise<readonly Figure[]> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'start-'));
  try {
    const fresh = await secondsToStart(dataDir);
    await fill(dataDir);
    const kept = await secondsToStart(dataDir);
    const cells = (rows * columns).toLocaleString('en');
    return [
      { what: 'start: seconds after the build, a new world', measured: fresh, most, unit: 'seconds' },
      {
        what: `start: seconds after the build, a kept world with ${cells} cells more`,
        measured: kept,
        most,
        unit: 'seconds',
      },
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};
