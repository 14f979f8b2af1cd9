// Tests run what ships: the bundle is built once before the first of them.
module.exports = async () => {
  const { buildProduct } = await import('./build.mjs');
  await buildProduct();
};
