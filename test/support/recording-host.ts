/** A host that writes down what it was asked and answers what the test wants; for tests of the server alone. */
import type { Host, Menu, ScreenEvent } from '../../workbench/host-types';
import type { World } from '../../workbench/world-types';

export interface RecordingHost {
  readonly host: Host;
  /** `edit ["Sheet1","A1",[["x"]]]`, one for each thing asked, without the looks around. */
  readonly asked: readonly string[];
  show(event: ScreenEvent): void;
}

const rosa = 'rosa.delgado@maplevalley.example';

const world: World = {
  sheets: [
    {
      id: 7,
      name: 'Goals',
      hidden: false,
      formUrl: null,
      values: [['Goal', 2]],
      displayValues: [['Goal', '2']],
      formulas: [['', '']],
    },
  ],
  forms: [],
  mail: [
    {
      n: 1,
      from: rosa,
      to: ['ana.lopez@family.example'],
      cc: [],
      bcc: [],
      replyTo: null,
      name: 'Rosa Delgado',
      subject: 'Su voz cuenta',
      text: 'Hola, Ana',
      html: '<p>Hola, <b>Ana</b></p>',
      sentAt: '2026-08-10T15:00:00Z',
    },
  ],
  triggers: [],
  properties: {},
  faults: {},
  seed: 1,
  users: [{ email: rosa, locale: 'en', account: 'workspace', declinedScopes: [], quotaLeft: 1500 }],
  workbook: {
    id: 'W1',
    name: 'Plan',
    locale: 'en_US',
    timeZone: 'America/Chicago',
    scriptTimeZone: 'America/Chicago',
    owner: rosa,
  },
  installedAs: 'add-on',
  scopes: ['forms'],
  asks: [],
  clock: '2026-08-10T15:00:00Z',
  calls: { reads: 0, writes: 0, sends: 0, builders: 0, total: 0, byMethod: {} },
};

const eml = [
  'From: =?utf-8?Q?Rosa_Delgado?= <rosa.delgado@maplevalley.example>',
  'To: ana.lopez@family.example',
  'Subject: =?utf-8?B?U3Ugdm96IGN1ZW50YQ==?=',
  'Date: Mon, 10 Aug 2026 15:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hola, Ana',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Hola, <b>Ana</b></p>',
  '--b--',
  '',
].join('\r\n');

const openMenu: Menu = {
  name: 'Tiny product',
  place: 'extensions',
  entries: [{ kind: 'item', caption: 'Open', function: 'showSidebar' }],
};

/** Refuses a sheet called `missing`, runs every door but `fails`, and has one message and one form `P1`. */
export const recordingHost = (): RecordingHost => {
  const asked: string[] = [];
  const listeners = new Set<(event: ScreenEvent) => void>();
  const note = (what: string, ...args: readonly unknown[]): void => {
    asked.push(`${what} ${JSON.stringify(args)}`);
    if (args[0] === 'missing') throw new Error('there is no sheet missing');
  };
  const host: Host = {
    run: async (door, args, options) => {
      note('run', door, args, options);
      return door === 'fails' ? { error: 'Error: it failed' } : { result: { door, args } };
    },
    menu: async (options) => {
      note('menu', options);
      return [openMenu];
    },
    install: async (options) => {
      note('install', options);
      return [openMenu];
    },
    answer: (...args) => note('answer', ...args),
    addUser: (...args) => note('addUser', ...args),
    setWorkbook: (...args) => note('setWorkbook', ...args),
    world: () => world,
    calls: () => world.calls,
    resetCalls: () => note('resetCalls'),
    edit: async (...args) => note('edit', ...args),
    permission: (...args) => {
      note('permission', ...args);
      return 'open';
    },
    select: (...args) => note('select', ...args),
    renameSheet: (...args) => note('renameSheet', ...args),
    insertSheet: (...args) => note('insertSheet', ...args),
    deleteSheet: (...args) => note('deleteSheet', ...args),
    sortSheet: (...args) => note('sortSheet', ...args),
    insertRows: (...args) => note('insertRows', ...args),
    deleteRows: (...args) => note('deleteRows', ...args),
    insertColumns: (...args) => note('insertColumns', ...args),
    deleteColumns: (...args) => note('deleteColumns', ...args),
    advanceClock: async (...args) => note('advanceClock', ...args),
    setFaults: (...args) => note('setFaults', ...args),
    setUser: (...args) => note('setUser', ...args),
    setResponders: (...args) => note('setResponders', ...args),
    editForm: (...args) => note('editForm', ...args),
    formPage: (...args) => {
      note('formPage', ...args);
      return { state: 'open', status: args[0] === 'P1' ? 200 : 404, html: '<!doctype html><title>Form</title>' };
    },
    submitForm: async (id, body) => {
      note('submitForm', id, body.toString());
      return { state: 'received', status: 200, html: '<!doctype html><title>Thank you</title>' };
    },
    eml: async () => eml,
    workbookBytes: () => new Uint8Array([1, 2, 3]),
    applyGridDiffs: async (diffs, user) => note('applyGridDiffs', [...diffs], user),
    gridWarning: () => null,
    onScreen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => note('close'),
  };
  return {
    host,
    asked,
    show: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
};
