// Tests run what ships: the bundle, and the workbench's page around it, are built once before the first of them.
module.exports = async () => {
  const { buildProduct } = await import('./build.mjs');
  const { buildPage } = await import('./build-workbench.mjs');
  await Promise.all([buildProduct(), buildPage()]);
};
