import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { codeText, distDir, manifest } from '../support/product';

const doors = ['onEdit', 'onHour', 'onInstall', 'onOpen', 'rpc', 'showSidebar'];
const bundleName = 'seatAtTheTable';

const bareRealm = (globals: object = {}): vm.Context => {
  const realm = vm.createContext({ ...globals });
  vm.runInContext(codeText(), realm);
  return realm;
};

test('the bundle’s globals are exactly the doors and its own name', () => {
  const before = new Set(Object.keys(vm.createContext({})));
  const globals = Object.keys(bareRealm()).filter((name) => !before.has(name));
  expect(globals.sort()).toEqual([...doors, bundleName].sort());
});

test('each door is a function declaration, which is what Google looks for', () => {
  const declared = [...codeText().matchAll(/^function (\w+)\(\) \{ return seatAtTheTable\.\1\.apply/gm)].map(
    ([, name]) => name,
  );
  expect(declared.sort()).toEqual(doors);
});

// guides/v8-runtime (modules and private names)
test('F02 D: the bundle is a classic script without modules, private names or syntax after ES2019', () => {
  expect(() => new vm.Script(codeText())).not.toThrow();
  expect(codeText()).not.toMatch(/^\s*(?:import|export)\s/m);
  expect(codeText()).not.toMatch(/\?\?=|\?\.\[|\?\.\(|[\w)\]]\?\.[A-Za-z_$]/);
  expect(codeText()).not.toMatch(/^\s*static\s+\w+\s*=|^\s*#\w+/m);
});

// guides/v8-runtime (what the runtime lacks)
test('F01 D: loading the bundle needs no service and no Web API', () => {
  expect(() => bareRealm()).not.toThrow();
  expect(codeText()).not.toMatch(/\b(?:setTimeout|TextEncoder|structuredClone|fetch)\(/);
});

// workspace/add-ons/concepts/editor-auth-lifecycle
test('F10 D: in AuthMode.NONE, where only the menu and the locale work, opening adds the menu', () => {
  const added: string[] = [];
  const menu = {
    addItem: (caption: string, door: string) => {
      added.push(caption, door);
      return menu;
    },
    addToUi: () => added.push('added'),
  };
  const refuse = (name: string) =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error(`${name} needs consent`);
        },
      },
    );
  const services = Object.fromEntries(
    [
      'PropertiesService',
      'CacheService',
      'LockService',
      'CacheService',
      'MailApp',
      'ScriptApp',
      'UrlFetchApp',
      'FormApp',
      'Utilities',
      'HtmlService',
    ].map((name) => [name, refuse(name)]),
  );
  const realm = bareRealm({
    ...services,
    SpreadsheetApp: new Proxy(
      {},
      {
        get: (_, name) => {
          if (name !== 'getUi') throw new Error('needs consent');
          return () => ({ createAddonMenu: () => menu });
        },
      },
    ),
    Session: new Proxy(
      {},
      {
        get: (_, name) => {
          if (name !== 'getActiveUserLocale') throw new Error('needs consent');
          return () => 'es';
        },
      },
    ),
  });
  vm.runInContext('onOpen({authMode: "NONE"})', realm);
  expect(added).toEqual(['Abrir la barra lateral', 'showSidebar', 'added']);
});

test('dist holds exactly what clasp would push', () => {
  const clasp = join(process.cwd(), 'node_modules/.bin/clasp');
  const status = JSON.parse(
    execFileSync(clasp, ['show-file-status', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as {
    filesToPush: string[];
    untrackedFiles: string[];
  };
  expect(status.filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/appsscript.json',
    'dist/sidebar-en.html',
    'dist/sidebar-es.html',
  ]);
  expect(status.untrackedFiles).toEqual([]);
  expect(readdirSync(distDir).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar-en.html', 'sidebar-es.html']);
});

test('the manifest asks for the six scopes and nothing else', () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  expect(manifest.oauthScopes).toEqual(
    [
      'spreadsheets.currentonly',
      'forms',
      'script.container.ui',
      'script.send_mail',
      'script.scriptapp',
      'userinfo.email',
    ].map(scope),
  );
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest.runtimeVersion).toBe('V8');
});

test('the bundle calls no service that the scopes do not cover', () => {
  const services = [...new Set(codeText().match(/\b[A-Z]\w+(?:App|Service|Fetch)\b(?=\.)/g) ?? [])];
  const allowed = [
    'SpreadsheetApp',
    'FormApp',
    'MailApp',
    'HtmlService',
    // Needs no scope, and is given none but our own texts (PV09).
    'LanguageApp',
    'LockService',
    'PropertiesService',
    'CacheService',
    'ScriptApp',
  ];
  expect(services.filter((service) => !allowed.includes(service))).toEqual([]);
  expect(codeText()).not.toMatch(/SpreadsheetApp\.(?:open|create)/);
});

test.each([
  ['en', 'Before anything is written', 'Antes de escribir nada'],
  ['es', 'Antes de escribir nada', 'Before anything is written'],
])('the page in %s has its own words and no others', (language, own, others) => {
  const page = readFileSync(join(distDir, `sidebar-${language}.html`), 'utf8');
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).toContain(own);
  expect(page).not.toContain(others);
});

test.each(['en', 'es'])(
  'the page in %s brings everything itself and holds nothing that Apps Script would break',
  (language) => {
    const page = readFileSync(join(distDir, `sidebar-${language}.html`), 'utf8');
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toContain('`');
    expect(page).not.toContain('<?');
  },
);
