// A tree of texts, as content keeps what is said in a language, and the same as a list of texts by id.

/** Texts, in lists and records as deep as need be. */
export type TextTree = string | readonly TextTree[] | { readonly [name: string]: TextTree };

/** By id: `screen.titles.pulse`. */
export type TextMap = ReadonlyMap<string, string>;

/** Every text of the tree with its id, in the order of the tree. */
export const textsIn = (tree: TextTree, id: string): readonly (readonly [id: string, text: string])[] =>
  typeof tree === 'string'
    ? [[id, tree]]
    : Object.entries(tree).flatMap(([name, branch]) => textsIn(branch as TextTree, `${id}.${name}`));

/** A tree of the same shape, with these texts; `undefined` where one of them is missing. */
export const treeWith = <Tree extends TextTree>(model: Tree, id: string, texts: TextMap): Tree | undefined => {
  if (typeof model === 'string') return texts.get(id) as Tree | undefined;
  const branches = Object.entries(model).map(
    ([name, branch]) => [name, treeWith(branch as TextTree, `${id}.${name}`, texts)] as const,
  );
  if (branches.some(([, branch]) => branch === undefined)) return undefined;
  return (Array.isArray(model)
    ? branches.map(([, branch]) => branch)
    : Object.fromEntries(branches)) as unknown as Tree;
};
