// Tests run what ships: the bundle, and the workbench around it, are built once before the first of them.
module.exports = async () => {
  const { buildProduct } = await import('./build.mjs');
  const { buildPage, buildWorkbench } = await import('./build-workbench.mjs');
  await Promise.all([buildProduct(), buildWorkbench(), buildPage()]);
};
