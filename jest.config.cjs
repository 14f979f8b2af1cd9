module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '\\.(tsx?|m?js|md)$': '<rootDir>/scripts/jest-transform.cjs' },
  // Shipped as ES modules only; compiled as the sources are.
  transformIgnorePatterns: [
    '/node_modules/(?!(@noble|valibot|d3-dsv|uqr|preact|@preact|markdown-it|entities|linkify-it|mdurl|uc\\.micro|punycode\\.js|postal-mime|hono|@hono|@ironcalc/wasm)/)',
  ],
  globalSetup: '<rootDir>/scripts/jest-build.cjs',
  globalTeardown: '<rootDir>/scripts/jest-clear.cjs',
  testTimeout: 20000,
  maxWorkers: 2,
  // The spreadsheet engine's memory is never given back to the system; a fresh worker is.
  workerIdleMemoryLimit: '2GB',
};
