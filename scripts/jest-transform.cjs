// Tests and the code under them are compiled by the compiler that builds the product.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, file) {
    if (file.endsWith('.md'))
      return { code: `module.exports = { default: ${JSON.stringify(source)} , __esModule: true };` };
    const { code } = transformSync(source, {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: file,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      supported: { 'dynamic-import': false },
    });
    return { code };
  },
};
