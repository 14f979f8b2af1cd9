// Which of Google's methods the product calls, by the compiler's own reading of the sources that become the bundle.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface ServiceCall {
  /** `Spreadsheet.Range.setValues`. */
  readonly name: string;
  readonly where: string;
}

const root = process.cwd();
const isGoogles = (file: string): boolean => /@types[\\/]google-apps-script|google-gaps\.d\.ts$/.test(file);

/** Every member of a service that the sources name, once for each place. */
export const serviceCalls = (): readonly ServiceCall[] => {
  const folder = join(root, 'src/gas');
  const files = readdirSync(folder).map((name) => join(folder, name));
  const program = ts.createProgram(
    [...files.filter((file) => file.endsWith('.ts')), join(root, 'src/entrypoints.ts')],
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2019.d.ts'],
      types: ['google-apps-script'],
      resolveJsonModule: true,
      skipLibCheck: true,
      noEmit: true,
    },
  );
  const checker = program.getTypeChecker();
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, 'src')));
  return ours.flatMap((source) => callsIn(checker, source, source));
};

const callsIn = (checker: ts.TypeChecker, source: ts.SourceFile, node: ts.Node): ServiceCall[] => {
  const found = ts.isPropertyAccessExpression(node) ? namedMember(checker, node) : undefined;
  const inside: ServiceCall[] = [];
  node.forEachChild((child) => void inside.push(...callsIn(checker, source, child)));
  if (found === undefined) return inside;
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return [{ name: found, where: `${relative(root, source.fileName)}:${line + 1}` }, ...inside];
};

/** The member's name where an interface of Google's declares it; undefined for anything else. */
const namedMember = (checker: ts.TypeChecker, node: ts.PropertyAccessExpression): string | undefined => {
  const declaration = checker
    .getSymbolAtLocation(node.name)
    ?.declarations?.find((one) => isGoogles(one.getSourceFile().fileName));
  const owner = declaration?.parent;
  if (owner === undefined || !ts.isInterfaceDeclaration(owner)) return undefined;
  // What stands in no namespace is `console`, which is no service.
  const namespace: ts.Node | undefined = owner.parent.parent;
  if (namespace === undefined || !ts.isModuleDeclaration(namespace)) return undefined;
  return `${namespace.name.text}.${owner.name.text}.${node.name.text}`;
};
