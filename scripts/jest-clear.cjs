// Takes away the workbooks that the run kept for its test files.
const { rmSync } = require('node:fs');

module.exports = () => {
  if (process.env.KEPT_WORLDS !== undefined) rmSync(process.env.KEPT_WORLDS, { recursive: true, force: true });
};
