// `npm run bench`: service calls and sizes against their budgets. Figures to look at, not tests.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distDir } from '../support/product';
import { ceilingFigures } from './ceiling-figures';
import { familyFigures } from './family-figures';
import { type Figure, tableOf } from './figure';
import { formTotalsFigures } from './form-totals-figures';
import { handOverFigures } from './hand-over-figures';
import { mailFigures } from './mail-figures';
import { planFigures } from './plan-figures';
import { sendFigures } from './send-figures';
import { startFigures } from './start-figures';
import { surveyFigures } from './survey-figures';
import { tallyFigures } from './tally-figures';
import { tierCFigures } from './tier-c-figures';
import { unverifiedList } from './unverified';

const sizeFigures = (): readonly Figure[] => [
  { what: 'size: Code.js', measured: statSync(join(distDir, 'Code.js')).size / 1000, most: 1500, unit: 'KB' },
  {
    what: 'size: the page, gzipped, in the longer language',
    measured: Math.max(
      ...['en', 'es'].map(
        (language) => gzipSync(readFileSync(join(distDir, `sidebar-${language}.html`))).length / 1000,
      ),
    ),
    most: 170,
    unit: 'KB',
  },
];

/** By name, as in `npm run bench -- tally`. The tally comes first: its memory is measured while nothing else has taken any. */
const parts: { readonly [name: string]: () => Promise<readonly Figure[]> | readonly Figure[] } = {
  tally: async () => [...ceilingFigures(), ...(await tallyFigures())],
  plan: planFigures,
  survey: surveyFigures,
  send: sendFigures,
  mail: mailFigures,
  'tier-c': tierCFigures,
  families: familyFigures,
  'hand-over': handOverFigures,
  totals: formTotalsFigures,
  start: startFigures,
  size: sizeFigures,
};

/** Measures these parts, or all where none is named. */
export const bench = async (names: readonly string[]): Promise<void> => {
  const unknown = names.filter((name) => parts[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(parts))
    if (names.length === 0 || names.includes(name)) figures.push(...(await measure()));
  console.log(tableOf(figures));
  if (names.length === 0) console.log(unverifiedList());
};
