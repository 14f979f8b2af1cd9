// Tests run what ships: the bundle, and the workbench around it, are built once before the first of them.
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = async () => {
  // Workbooks that many test files begin with are made once and kept here; jest-clear.cjs takes them away.
  process.env.KEPT_WORLDS = mkdtempSync(join(tmpdir(), 'kept-worlds-'));
  const { buildProduct } = await import('./build.mjs');
  const { buildPage, buildWorkbench } = await import('./build-workbench.mjs');
  await Promise.all([buildProduct(), buildWorkbench(), buildPage()]);
};
