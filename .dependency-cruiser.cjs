// The arrows of the house: what may know of what.
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only(
      'nothing-imports-the-edges',
      '^src/(domain|app|rpc|content)/',
      '^src/(ui|gas)/|^src/entrypoints',
      'The edges know the inside, never the other way.',
    ),
    only(
      'ui-and-gas-are-strangers',
      '^src/ui/',
      '^src/(gas|app)/|^src/entrypoints',
      'The page reaches the server through google.script.run alone.',
    ),
    only(
      'gas-knows-no-rules-of-the-house',
      '^src/gas/',
      '^src/(ui|rpc|content)/|^src/entrypoints',
      'Adapters decide nothing.',
    ),
    only(
      'domain-is-pure',
      '^src/domain/',
      '^src/(?!domain/)|^node_modules/(?!markdown-it|d3-dsv|@noble|uqr)',
      'Rules know no Google, page, clock or chance.',
    ),
    only(
      'content-is-data',
      '^src/content/',
      '^src/(?!content/|domain/)',
      'Content is data that domain types describe.',
    ),
    only(
      'the-product-does-not-know-the-workbench',
      '^src/',
      '^(workbench|test|scripts)/',
      'The workbench is never shipped.',
    ),
    only(
      'the-server-leaves-the-sidebars-words-in-the-page',
      '^src/(app|rpc|gas)/|^src/entrypoints',
      '^src/content/interface/(?!staff-language)',
      'Apps Script would load them in each execution for nothing.',
    ),
    only(
      'the-page-takes-words-alone',
      '^src/ui/',
      '^src/content/(?!interface/)',
      'The rest of the content stays on the server.',
    ),
    {
      name: 'the-page-takes-types-alone-of-the-contract',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/rpc/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'] },
  },
};
