// Holds the tree to the arrows of .dependency-cruiser.cjs, and makes sure that it looked at anything at all:
// with a compiler it does not know, the tool cruises nothing and calls that good.
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const tsConfig = { options: { moduleResolution: 'bundler' } };
const { output } = await cruise(
  ['src', 'workbench'],
  { ...config.options, validate: true, ruleSet: { forbidden: config.forbidden } },
  undefined,
  { tsConfig },
);
const { summary } = output;
const typescript = output.modules.filter(({ source }) => /^(src|workbench)\/.*\.tsx?$/.test(source)).length;

for (const { from, to, rule } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
if (typescript === 0) {
  console.error('no TypeScript module was looked at, so this check says nothing');
  process.exit(1);
}
console.log(
  `${typescript} modules, ${summary.totalDependenciesCruised} dependencies, ${summary.violations.length} violations`,
);
process.exit(summary.error > 0 ? 1 : 0);
