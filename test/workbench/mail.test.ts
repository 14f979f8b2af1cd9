// developers.google.com/apps-script/reference/mail/mail-app and guides/services/quotas; platform.md 3.1, 3.9, F58.
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import PostalMime from 'postal-mime';
import { emlOf, settleMail } from '../../workbench/mail/mail-delivery';
import { mailIn } from '../../workbench/mail/mail-store';
import { worldMail } from '../../workbench/mail/world-mail';
import { openStore } from '../../workbench/world/store';
import { blankWorld } from '../support/form-world';
import { runBody } from '../support/script-run';

/** The least that a mail server says, and what it heard. */
const mailServer = async () => {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let inBody = false;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    say('220 ready');
    createInterface({ input: socket }).on('line', (line) => {
      heard.push(line);
      if (inBody && line !== '.') return;
      if (line === 'QUIT') return void socket.end('221 bye\r\n');
      inBody = line === 'DATA';
      say(inBody ? '354 go on' : '250 fine');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, heard, close: () => new Promise((done) => server.close(done)) };
};

const send = (call: string, world = blankWorld(), setting = {}) => {
  const reply = runBody(world, call, setting);
  return 'error' in reply ? reply.error : worldMail(world.store);
};

describe('MailApp.sendEmail', () => {
  it.each([
    [
      'message',
      `MailApp.sendEmail({ to: 'a@b.example', subject: 'S', body: 'B', htmlBody: '<p>B</p>', replyTo: 'r@b.example', name: 'N' });`,
      { html: '<p>B</p>', replyTo: 'r@b.example', name: 'N' },
    ],
    ['three texts', `MailApp.sendEmail('a@b.example', 'S', 'B');`, { html: null, replyTo: null, name: null }],
    [
      'three texts and options',
      `MailApp.sendEmail('a@b.example', 'S', 'B', { htmlBody: '<p>B</p>', name: 'N' });`,
      { html: '<p>B</p>', name: 'N' },
    ],
    ['four texts', `MailApp.sendEmail('a@b.example', 'r@b.example', 'S', 'B');`, { replyTo: 'r@b.example' }],
  ])('F58 D: takes a %s', (_name, call, more) => {
    expect(send(call)).toMatchObject([
      { n: 1, from: 'rosa.delgado@maplevalley.example', to: ['a@b.example'], subject: 'S', text: 'B', ...more },
    ]);
  });

  it('F58 D: counts to, cc and bcc against the day of the person who sends', () => {
    const world = blankWorld();
    send(
      `MailApp.sendEmail({ to: 'a@b.example, c@d.example', cc: 'e@f.example', bcc: '"Diaz, Ana" <g@h.example>', subject: '', body: '' });`,
      world,
    );
    expect(runBody(world, 'return MailApp.getRemainingDailyQuota();')).toEqual({ result: 1_496 });
    expect(
      runBody(world, 'return MailApp.getRemainingDailyQuota();', { user: 'sam.okafor@maplevalley.example' }),
    ).toEqual({ result: 1_500 });
  });

  it('F58 D: stops where the day is used up, and sends nothing of that message', () => {
    const world = blankWorld();
    world.accounts.change('rosa.delgado@maplevalley.example', { quotaLeft: 1 });
    expect(send(`MailApp.sendEmail('a@b.example,c@d.example', 'S', 'B');`, world)).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    expect(worldMail(world.store)).toEqual([]);
    expect(send(`MailApp.sendEmail('a@b.example', 'S', 'B');`, world)).toHaveLength(1);
  });

  it.each([
    [`MailApp.sendEmail('', 'S', 'B');`, 'Failed to send email: no recipient'],
    [`MailApp.sendEmail('maria.example.com', 'S', 'B');`, 'Invalid email: maria.example.com'],
    [`MailApp.sendEmail('a@b.example', 'S'.repeat(251), 'B');`, 'Argument too large: subject'],
    [`MailApp.sendEmail('a@b.example', 'S', 'B'.repeat(400 * 1024 + 1));`, 'Limit Exceeded: Email Body Size.'],
    [
      `MailApp.sendEmail(Array.from({ length: 51 }, (_, n) => n + '@b.example').join(), 'S', 'B');`,
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [
      `MailApp.sendEmail('a@b.example', 'S');`,
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('F58 D: refuses %s', (call, message) => {
    expect(send(call)).toBe(`Exception: ${message}`);
  });

  it('F12 D, F13 D: sends only with full authorization and its scope', () => {
    const call = `MailApp.sendEmail('a@b.example', 'S', 'B');`;
    expect(send(call, blankWorld(), { authMode: 'LIMITED' })).toMatch(/permission to call MailApp\.sendEmail/);
    expect(send(call, blankWorld(), { scopes: ['forms'] })).toMatch(/Required permissions: .*script\.send_mail/);
  });

  it('fails once where it is told to, and a script may catch that', () => {
    const world = blankWorld({ failNext: 'MailApp.sendEmail', message: 'Gmail is down' });
    expect(
      send(
        `try { MailApp.sendEmail('a@b.example', 'S', 'B'); } catch (error) { MailApp.sendEmail('c@d.example', error.message, 'B'); }`,
        world,
      ),
    ).toMatchObject([{ to: ['c@d.example'], subject: 'Gmail is down' }]);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a crash %s it leaves %i message', (crashWhen, left) => {
    const world = blankWorld({ crashAtCall: 1, crashWhen });
    expect(
      send(
        `try { MailApp.sendEmail('a@b.example', 'S', 'B'); } catch (error) {} MailApp.sendEmail('c@d.example', 'S', 'B');`,
        world,
      ),
    ).toMatch(/crashed/);
    expect(worldMail(world.store)).toHaveLength(left);
  });

  it('keeps what it acknowledged when the workbench is opened again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    try {
      const store = openStore(folder);
      mailIn(store).add({
        to: ['a@b.example'],
        cc: [],
        bcc: [],
        replyTo: null,
        name: null,
        subject: 'S',
        text: 'B',
        html: null,
        noReply: false,
        parts: [],
        from: 'x@y.example',
        sentAt: '2026-09-01T14:00:00.000Z',
        messageId: '<1@y.example>',
      });
      store.close();
      const again = openStore(folder);
      expect(worldMail(again)).toMatchObject([{ n: 1, subject: 'S' }]);
      again.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a message as .eml', () => {
  const world = blankWorld();
  runBody(
    world,
    `MailApp.sendEmail({ to: 'Ana <ana@b.example>', bcc: 'secret@b.example', subject: 'Reunión: mañana ✉', body: 'Hola, Ñandú', htmlBody: '<p dir="auto">مرحبا &amp; hola</p>',
    name: 'Rosa Delgado', replyTo: 'office@b.example', headers: { 'X-Evil': '1' }, from: 'other@b.example' });`,
  );

  it('F58 O: carries what was asked, ignores what Google ignores, and hides the blind copies', async () => {
    const text = await emlOf(world.store, 1);
    const mail = await PostalMime.parse(text);
    expect(mail).toMatchObject({
      subject: 'Reunión: mañana ✉',
      from: { name: 'Rosa Delgado', address: 'rosa.delgado@maplevalley.example' },
      to: [{ name: 'Ana', address: 'ana@b.example' }],
      replyTo: [{ address: 'office@b.example' }],
      text: 'Hola, Ñandú\n',
    });
    expect(mail.html).toContain('مرحبا &amp; hola');
    expect(text).not.toMatch(/X-Evil|secret@|other@/);
    expect(new Date(mail.date ?? '').toISOString().slice(0, 19)).toBe(worldMail(world.store)[0]?.sentAt.slice(0, 19));
  });

  it('is the same whenever it is built', async () => {
    const first = await emlOf(world.store, 1);
    world.store.collection('mail-eml').clear();
    expect(await emlOf(world.store, 1)).toBe(first);
  });

  it('is built after a run, each once', async () => {
    const fresh = blankWorld();
    runBody(fresh, `MailApp.sendEmail('a@b.example', 'S', 'B'); MailApp.sendEmail('c@d.example', 'T', 'B');`);
    await settleMail(fresh.store);
    expect(mailIn(fresh.store).eml(2)).toMatch(/^Subject: T\r$/m);
    expect(mailIn(fresh.store).settled()).toBe(2);
  });

  it('is delivered to a mail server once, its blind copies too, and stays where that fails', async () => {
    const fresh = blankWorld();
    const server = await mailServer();
    runBody(fresh, `MailApp.sendEmail({ to: 'a@b.example', bcc: 'c@d.example', subject: 'S', body: 'B' });`);
    await Promise.all([settleMail(fresh.store, server.url), settleMail(fresh.store, server.url)]);
    await server.close();
    expect(server.heard.filter((line) => /^RCPT TO/i.test(line))).toEqual([
      'RCPT TO:<a@b.example>',
      'RCPT TO:<c@d.example>',
    ]);
    expect(server.heard).toContain('Subject: S');
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => {});
    runBody(fresh, `MailApp.sendEmail('e@f.example', 'T', 'B');`);
    await settleMail(fresh.store, server.url);
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('message 2 was not delivered'));
    warned.mockRestore();
    expect(mailIn(fresh.store).eml(2)).toContain('Subject: T');
    expect(worldMail(fresh.store)).toMatchObject([
      { n: 1 },
      { n: 2, undelivered: { to: ['e@f.example'], why: expect.stringContaining('ECONNREFUSED') } },
    ]);
    expect(worldMail(fresh.store)[0]).not.toHaveProperty('undelivered');
  });

  it('brings its files and the pictures that its words show (F58 D)', async () => {
    const fresh = blankWorld();
    runBody(
      fresh,
      `MailApp.sendEmail({ to: 'a@b.example', subject: 'S', body: 'B', htmlBody: '<img src="cid:logo">',
      attachments: [Utilities.newBlob('día,hora', 'text/csv', 'plan.csv')], inlineImages: { logo: Utilities.newBlob([-119, 80], 'image/png', 'logo.png') } });`,
    );
    const { attachments } = await PostalMime.parse(await emlOf(fresh.store, 1));
    const told = attachments.map(({ filename, mimeType, contentId, content }) => ({
      filename,
      mimeType,
      contentId,
      content: Buffer.from(content as ArrayBuffer).toString('hex'),
    }));
    expect(told).toEqual(
      expect.arrayContaining([
        {
          filename: 'plan.csv',
          mimeType: 'text/csv',
          contentId: undefined,
          content: Buffer.from('día,hora').toString('hex'),
        },
        { filename: 'logo.png', mimeType: 'image/png', contentId: '<logo>', content: '8950' },
      ]),
    );
    expect(
      send(`MailApp.sendEmail({ to: 'a@b.example', subject: 'S', body: 'B', attachments: ['plan.csv'] });`),
    ).toMatch(/Invalid argument: attachments/);
  });

  // RFC 3834 (automatic answers), RFC 3463 (5.1.1); that Gmail takes the message and a notice follows is known from use.
  it('to an address that nobody has is sent and counted, and a notice comes back; no script hears of it', async () => {
    const fresh = blankWorld({ undeliverable: ['gone@b.example', '@OLD.example'] });
    const server = await mailServer();
    const call = `MailApp.sendEmail({ to: 'Ana <Gone@b.example>, there@b.example', cc: 'x@old.example', subject: 'S', body: 'B' }); return MailApp.getRemainingDailyQuota();`;
    expect(runBody(fresh, call)).toEqual({ result: 1_497 });
    const gone = ['gone@b.example', 'x@old.example'];
    expect(worldMail(fresh.store)).toMatchObject([
      { n: 1, undelivered: { to: gone, why: expect.stringMatching(/^550 5\.1\.1/) } },
      ...gone.map((address) => ({
        from: 'mailer-daemon@googlemail.com',
        to: ['rosa.delgado@maplevalley.example'],
        subject: 'Delivery Status Notification (Failure)',
        text: expect.stringContaining(`did not reach ${address}`),
      })),
    ]);
    await settleMail(fresh.store, server.url);
    await server.close();
    expect(server.heard.filter((line) => /^RCPT TO/i.test(line))).toEqual([
      'RCPT TO:<there@b.example>',
      'RCPT TO:<rosa.delgado@maplevalley.example>',
      'RCPT TO:<rosa.delgado@maplevalley.example>',
    ]);
    const notice = await emlOf(fresh.store, 2);
    expect(notice).toMatch(/^Auto-Submitted: auto-replied\r$/m);
    expect(notice).toMatch(/^X-Failed-Recipients: gone@b\.example\r$/m);
  });

  it('lets no line break into the head', async () => {
    const other = blankWorld();
    runBody(
      other,
      `MailApp.sendEmail({ to: 'a@b.example', subject: 'Hi\\r\\nBcc: all@b.example', body: 'B', name: 'x\\r\\nX-Evil: 1' });`,
    );
    const mail = await PostalMime.parse(await emlOf(other.store, 1));
    expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['bcc']));
    expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['x-evil']));
  });
});
