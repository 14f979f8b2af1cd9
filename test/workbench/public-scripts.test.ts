// Scripts as anyone might write them from Google's guides and reference, knowing nothing of this project, run as they stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeAnswer } from '../../workbench/host-types';
import type { Json } from '../../workbench/json';
import { openScriptHost, type ScriptHost } from '../support/script-host';

const folder = join(__dirname, 'public-scripts');
const rosa = 'rosa.delgado@maplevalley.example';
let open: ScriptHost;

const begin = async (...files: readonly string[]): Promise<void> => {
  open = await openScriptHost({ installedAs: 'bound' });
  const texts = files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const code = texts.filter(([name]) => name.endsWith('.gs')).map(([, text]) => text);
  open.script(code.join('\n'), Object.fromEntries(texts.filter(([name]) => name.endsWith('.html'))));
};
afterEach(() => open.close());

const result = async (door: string): Promise<Json> => {
  const reply = await open.host.run(door, []);
  if ('error' in reply) throw new Error(reply.error);
  return reply.result;
};

const answering = (...answers: readonly NoticeAnswer[]): void => {
  let asked = 0;
  open.host.onScreen((event) => {
    if (event.kind !== 'alert' && event.kind !== 'prompt') return;
    const answer = answers[asked] ?? { button: 'OK' };
    asked += 1;
    queueMicrotask(() => open.host.answer(event.ask, answer));
  });
};

const sheet = (name: string) => open.host.world().sheets.find((one) => one.name === name);

describe('a mail merge with a status in every row', () => {
  beforeEach(async () => {
    await begin('mail-merge.gs', 'reminder.html');
    await open.host.edit('Sheet1', 'A1', [
      ['Name', 'Email', 'Due', 'Children', 'Status'],
      ['Ana & <b>Luz</b>', 'ana@families.example', 12.5, 'Mia, Leo', ''],
      ['Bo', 'bo@nowhere', 3, '', ''],
      ['Cy', 'cy@families.example', 4, '', 'SENT 2026-01-01'],
      ['Di', 'di@families.example', 5, '', ''],
    ]);
  });

  it('sends what waits, tells each row what became of it, and stops at the day’s quota', async () => {
    expect(await open.host.menu()).toEqual([
      {
        place: 'bar',
        name: 'Club mail',
        entries: [
          { kind: 'item', caption: 'Send reminders', function: 'sendReminders' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Tools',
            entries: [
              { kind: 'item', caption: 'Clear statuses', function: 'clearStatuses' },
              { kind: 'item', caption: 'Show settings', function: 'showSettings' },
            ],
          },
        ],
      },
    ]);
    answering({ button: 'OK', text: 'Dues of {{Name}}' }, { button: 'OK', text: 'Dues of {{Name}}' });
    open.host.setUser(rosa, { quotaLeft: 2 });
    expect(await result('sendReminders')).toEqual({ sent: 1, left: 2 });
    const statuses = (): unknown[] => (sheet('Sheet1')?.values ?? []).slice(1).map((row) => row[4]);
    expect(statuses()).toEqual(['SENT 2026-08-10', 'FAILED Invalid email: bo@nowhere', 'SENT 2026-01-01', '']);
    const [mail] = open.host.world().mail;
    expect(mail).toMatchObject({
      to: ['ana@families.example'],
      subject: 'Dues of Ana & <b>Luz</b>',
      replyTo: rosa,
      name: 'The Club',
    });
    expect(mail?.html).toContain('<p>Dear Ana &amp; &lt;b&gt;Luz&lt;/b&gt;,</p>');
    expect(mail?.html?.replace(/\s+/g, ' ')).toContain('<li>Mia</li> <li>Leo</li>');
    expect(mail?.html).toContain('<hr><p>The Club</p>');
    expect(await open.host.eml(1)).toContain('dues.csv');
    await open.host.advanceClock(25 * 60);
    expect(await result('sendReminders')).toEqual({ sent: 1, left: 0 });
    expect(open.host.world().mail.map(({ to }) => to[0])).toEqual(['ana@families.example', 'di@families.example']);
  });

  it('asks before it clears, and does nothing when it is told not to', async () => {
    answering({ button: 'CANCEL' }, { button: 'NO' }, { button: 'YES' });
    expect(await result('sendReminders')).toBe('cancelled');
    expect(await result('clearStatuses')).toBe('kept');
    expect(sheet('Sheet1')?.values[3]?.[4]).toBe('SENT 2026-01-01');
    expect(await result('clearStatuses')).toBe('E2:E5');
    expect(sheet('Sheet1')?.values[3]?.[4]).toBe('');
  });
});

describe('a form built from a sheet, and its answers read', () => {
  const questions = [
    ['Type', 'Title', 'Help', 'Options', 'Required'],
    ['text', 'Name', 'First and last', '', true],
    ['text', 'Age', '', '', false],
    ['choice', 'Will you come?', '', 'Yes|No', true],
    ['section', 'The course', '', '', false],
    ['ticks', 'Which days?', 'All that suit', 'Mon|Tue|Wed', false],
    ['scale', 'How was it last time?', '', 'Poor|Great', false],
    ['nonsense', 'Lost', '', '', false],
    ['grid', 'Rooms', '', 'Big/Small|Good/Bad', false],
  ] as const;

  const submit = async (name: string, days: readonly string[], score: string): Promise<void> => {
    const [form] = open.host.world().forms;
    if (form === undefined) throw new Error('no form was made');
    open.host.setResponders(form.id, 'anyone');
    const entry = (title: string): string => `entry.${form.items.find((item) => item.title === title)?.entryId}`;
    const body = new URLSearchParams([
      [entry('Name'), name],
      [entry('Age'), '30'],
      [entry('Will you come?'), 'Yes'],
      ...days.map((day): [string, string] => [entry('Which days?'), day]),
      [entry('How was it last time?'), score],
    ]);
    expect((await open.host.submitForm(form.publishedId, body)).state).toBe('received');
  };

  it('makes every question, links the answers, and hears of each', async () => {
    await begin('form-builder.gs', 'response-reader.gs');
    open.host.renameSheet('Sheet1', 'Questions');
    await open.host.edit('Questions', 'A1', questions);
    open.host.insertSheet('People');
    await open.host.edit('People', 'A1', [['Person'], ['Ana'], ['Bo']]);
    open.host.insertSheet('Settings');
    expect(await result('buildForm')).toEqual({
      edit: expect.stringContaining('/edit'),
      url: expect.stringContaining('/viewform'),
      items: 7,
    });
    expect(sheet('Answers')?.values[0]).toEqual([
      'Timestamp',
      'Name',
      'Age',
      'Will you come?',
      'Which days?',
      'How was it last time?',
      'Rooms [Big]',
      'Rooms [Small]',
    ]);
    expect(await result('listLinks')).toBe(2);
    expect(sheet('People')?.values[1]?.[1]).toMatch(/viewform\?usp=pp_url&entry\.\d+=Ana$/);
    await submit('Ana', ['Mon', 'Wed'], '5');
    await submit('Bo', ['Wed'], '2');
    expect(sheet('Log')?.values).toEqual([
      ['A2:H2', 'Ana', 8, true],
      ['A3:H3', 'Bo', 8, true],
    ]);
    expect(await result('summarize')).toEqual({
      days: [
        ['Mon', 1],
        ['Wed', 2],
      ],
      total: 3,
      charts: 1,
      rules: 1,
      isWarning: true,
      best: 5,
    });
    expect(await result('summarize')).toMatchObject({ charts: 1, total: 3 });
    expect(await result('exportCsv')).toEqual({ same: true, name: 'answers.zip', inside: ['answers.csv'] });
    expect(await result('findAndGreet')).toEqual({ at: 'B2', note: '[es] Hello' });
    await open.host.edit('Settings', 'B2', [['blue']]);
    await open.host.edit('Settings', 'B2', [['red']]);
    expect(sheet('Settings')?.values[1]).toEqual(['', 'red', 'was blue']);
    expect(await result('lastEdited')).toBe('B2');
  });
});
