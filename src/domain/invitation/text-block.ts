// Puts texts of the catalog where a template names them, before any value is merged: `{{HITDefinition}}`.

const blockPattern = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}/g;

/** One pass: a block may hold fields, and no other block. A field that is no block stays as it is. */
export const withBlocks = (template: string, blocks: { readonly [block: string]: string }): string =>
  template.replace(blockPattern, (whole, name: string) =>
    Object.keys(blocks).includes(name) ? (blocks[name] ?? whole) : whole,
  );
