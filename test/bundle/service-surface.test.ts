// Each call of a Google service that the product makes is one that Google documents, under a scope that the manifest asks for.
import { join } from 'node:path';
import { byName, type DocumentedMember, googleReference, membersIn, typeFiles } from '../support/google-reference';
import { confirmed, inviteWorld, plainFamilies, sendUntilDone } from '../support/invite-world';
import { codeText, manifest } from '../support/product';
import { serviceCalls } from '../support/service-calls';

const reference = googleReference();
const gapMembers = membersIn([join(process.cwd(), 'src/gas/google-gaps.d.ts')]);
/** What every builder of a rule for answers has stands on one page, which the reference that is read here lacks. */
const shared: readonly [string, DocumentedMember][] = ['build()', 'setHelpText(String)'].map((member) => [
  `Forms.TextValidationBuilder.${member.replace(/\(.*/, '')}`,
  { page: `reference/forms/data-validation-builder#${member}`, scopes: [] },
]);
const documented: ReadonlyMap<string, DocumentedMember> = new Map([...shared, ...reference, ...byName(gapMembers)]);
const called = serviceCalls();
const names = [...new Set(called.map(({ name }) => name))];

/** Enumerations are members of a service and not methods of it. */
const isMethod = (name: string): boolean => /\.[a-z]\w*$/.test(name);
const isCovered = ({ scopes }: DocumentedMember): boolean =>
  scopes.length === 0 || scopes.some((scope) => manifest.oauthScopes.includes(scope));

test('the compiler finds the product’s calls, and the reference is whole', () => {
  expect(reference.size).toBeGreaterThan(3000);
  expect(names).toEqual(expect.arrayContaining(['Spreadsheet.Range.setValues', 'Mail.MailApp.sendEmail']));
  expect(names.length).toBeGreaterThan(80);
});

test('each call of the bundle exists in Google’s reference or in our one list of its gaps', () => {
  const unknown = called.filter(({ name }) => isMethod(name) && documented.get(name)?.page == null);
  expect(unknown).toEqual([]);
});

test('each line of the gaps names its page and scopes, and is lacking in the types', () => {
  expect(gapMembers.filter(({ page, scopes }) => page === null || scopes.length === 0)).toEqual([]);
  const typed = byName(membersIn(typeFiles('@types/google-apps-script')));
  const repeated = gapMembers.map(({ name }) => name).filter((name) => typed.has(name));
  // `create` is typed with one argument only.
  expect(repeated).toEqual(['Forms.FormApp.create']);
});

test('the manifest asks for a scope of each call', () => {
  const uncovered = names.filter((name) => !isCovered(documented.get(name) ?? { page: null, scopes: [] }));
  expect(uncovered).toEqual([]);
});

test('each scope of the manifest is needed by a call', () => {
  const needed = new Set(names.flatMap((name) => documented.get(name)?.scopes ?? []));
  expect(manifest.oauthScopes.filter((scope) => !needed.has(scope))).toEqual([]);
});

test('the bundle names no service that the sources’ calls do not', () => {
  const services = new Set(
    codeText().match(/\b[A-Z]\w*(?:App|Service)\b(?=\.)|\b(?:Utilities|Session|Browser)\b(?=\.)/g),
  );
  const known = new Set(names.map((name) => name.split('.')[1]));
  expect(services.size).toBeGreaterThan(6);
  expect([...services].filter((service) => !known.has(service))).toEqual([]);
});

test('what the product calls while it plans, asks and sends is documented and covered too', async () => {
  const world = await inviteWorld(plainFamilies(3));
  await sendUntilDone(world.host, await confirmed(world));
  const byClass = new Map([...documented].map(([name, one]) => [name.split('.').slice(1).join('.'), one]));
  const made = Object.keys(world.host.calls().byMethod);
  world.host.close();
  expect(made.length).toBeGreaterThan(35);
  expect(made.filter((name) => byClass.get(name)?.page == null)).toEqual([]);
  expect(made.filter((name) => !isCovered(byClass.get(name) ?? { page: null, scopes: [] }))).toEqual([]);
});
