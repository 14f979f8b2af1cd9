// `npm run bench`: service calls and sizes against their budgets. Figures to look at, not tests.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distDir } from '../support/product';
import { type Figure, tableOf } from './figure';
import { formTotalsFigures } from './form-totals-figures';
import { planFigures } from './plan-figures';
import { sendFigures } from './send-figures';
import { startFigures } from './start-figures';
import { surveyFigures } from './survey-figures';
import { tallyFigures } from './tally-figures';
import { unverifiedList } from './unverified';

const sizeFigures = (): readonly Figure[] => [
  { what: 'size: Code.js', measured: statSync(join(distDir, 'Code.js')).size / 1000, most: 1000, unit: 'KB' },
  {
    what: 'size: the page, gzipped, in the longer language',
    measured: Math.max(
      ...['en', 'es'].map(
        (language) => gzipSync(readFileSync(join(distDir, `sidebar-${language}.html`))).length / 1000,
      ),
    ),
    most: 110,
    unit: 'KB',
  },
];

export const bench = async (): Promise<void> => {
  const figures = [
    ...(await planFigures()),
    ...(await surveyFigures()),
    ...(await sendFigures()),
    ...(await tallyFigures()),
    ...(await formTotalsFigures()),
    ...(await startFigures()),
    ...sizeFigures(),
  ];
  console.log(tableOf(figures));
  console.log(unverifiedList());
};
