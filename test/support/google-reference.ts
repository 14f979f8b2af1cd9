// What Google documents of its services: every method with its page and the scopes that it asks for, read out of type files.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export interface DocumentedMember {
  /** The page that documents it, `reference/forms/form#setPublished(Boolean)`. */
  readonly page: string | null;
  /** Whole addresses; one of them is enough. Empty where none is needed. */
  readonly scopes: readonly string[];
}

export interface ReferenceMember extends DocumentedMember {
  /** `Forms.Form.setTitle`. */
  readonly name: string;
}

/** Every member of every interface in the type files, by `Namespace.Class.member`; overloads are several. */
export const membersIn = (files: readonly string[]): readonly ReferenceMember[] =>
  files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    return membersOf(source, '');
  });

/** By name; a member with several signatures needs what any of them needs. */
export const byName = (members: readonly ReferenceMember[]): ReadonlyMap<string, DocumentedMember> => {
  const all = new Map<string, DocumentedMember>();
  for (const { name, page, scopes } of members) {
    const before = all.get(name);
    all.set(name, { page: before?.page ?? page, scopes: before?.scopes.length ? before.scopes : scopes });
  }
  return all;
};

/** The files that type the services in a package of types. */
export const typeFiles = (name: string): readonly string[] => {
  const folder = dirname(require.resolve(`${name}/package.json`));
  const files = readdirSync(folder).filter((file) => /^google-apps-script\..*\.d\.ts$/.test(file));
  return files.map((file) => join(folder, file));
};

/** Google's reference, as `gas-types-detailed` took it from developers.google.com. */
export const googleReference = (): ReadonlyMap<string, DocumentedMember> =>
  byName(membersIn(typeFiles('gas-types-detailed')));

const membersOf = (node: ts.Node, namespace: string): readonly ReferenceMember[] => {
  if (ts.isModuleDeclaration(node) && node.body) return membersOf(node.body, node.name.text);
  if (ts.isInterfaceDeclaration(node)) return node.members.flatMap((member) => memberOf(member, namespace, node));
  if (!ts.isSourceFile(node) && !ts.isModuleBlock(node)) return [];
  return node.statements.flatMap((statement) => membersOf(statement, namespace));
};

const memberOf = (
  member: ts.TypeElement,
  namespace: string,
  { name }: ts.InterfaceDeclaration,
): readonly ReferenceMember[] => {
  if (member.name === undefined) return [];
  const comment = commentOf(member);
  return [
    {
      name: `${namespace}.${name.text}.${member.name.getText()}`,
      page: /reference\/[\w-]+\/[\w-]+#\S+/.exec(comment)?.[0] ?? null,
      scopes: comment.match(/https:\/\/(?:www\.googleapis\.com\/auth\/[\w./-]+|mail\.google\.com\/)/g) ?? [],
    },
  ];
};

const commentOf = (node: ts.Node): string => {
  const text = node.getSourceFile().text;
  return (ts.getLeadingCommentRanges(text, node.pos) ?? []).map(({ pos, end }) => text.slice(pos, end)).join('\n');
};
