// Utilities, blobs, templates, translation, logs: reference/utilities/utilities, reference/base/blob, guides/html/templates,
// reference/language/language-app, reference/base/logger.
import { createVerify, generateKeyPairSync } from 'node:crypto';
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

it('CSV is read with quoted delimiters, line breaks, doubled quotes and empty values', async () => {
  expect(
    await open.evaluate(
      `return [Utilities.parseCsv('a,"b, ""c""",\\r\\n"line\\nbreak",,3\\n'), Utilities.parseCsv('a;b|c;', ';'), Utilities.parseCsv('x|y', '|'), Utilities.parseCsv('')];`,
    ),
  ).toEqual([
    [
      ['a', 'b, "c"', ''],
      ['line\nbreak', '', '3'],
    ],
    [['a', 'b|c', '']],
    [['x', 'y']],
    [],
  ]);
  await expect(open.evaluate(`Utilities.parseCsv('"open');`)).rejects.toThrow('Could not parse text.');
});

it('strings are formatted by width, precision, sign and kind', async () => {
  expect(
    await open.evaluate(
      `return [Utilities.formatString('%s has %d of %05.1f, %+d', 'Ana', 3.9, 2.25, 7), Utilities.formatString('[%-6s][%6s][%x][%X][%o][%e][%c]%%', 'ab', 'cd', 255, 255, 8, 12345.678, 65)];`,
    ),
  ).toEqual(['Ana has 3 of 002.3, +7', '[ab    ][    cd][ff][FF][10][1.234568e+4][A]%']);
});

it('dates are read by a pattern, on the clock of the zone unless the text has an offset', async () => {
  expect(
    await open.evaluate(`const at = (text, zone, pattern) => Utilities.parseDate(text, zone, pattern).toISOString();
      return [at('1970-12-10 09:30:15', 'GMT', 'yyyy-MM-dd HH:mm:ss'), at('Aug 5, 2026 2:07 PM', 'America/Chicago', 'MMM d, yyyy h:mm a'), at('05.08.26', 'Europe/Madrid', 'dd.MM.yy'),
        at('2026-08-05T10:00:00+0200', 'America/Chicago', "yyyy-MM-dd'T'HH:mm:ssZ"), at("12 o'clock", 'GMT', "H 'o''clock'")];`),
  ).toEqual([
    '1970-12-10T09:30:15.000Z',
    '2026-08-05T19:07:00.000Z',
    '2026-08-04T22:00:00.000Z',
    '2026-08-05T08:00:00.000Z',
    '1970-01-01T12:00:00.000Z',
  ]);
  await expect(open.evaluate(`Utilities.parseDate('soon', 'GMT', 'yyyy-MM-dd');`)).rejects.toThrow(
    'Unparseable date: "soon"',
  );
  await expect(open.evaluate(`Utilities.parseDate('1', 'GMT', 'Q');`)).rejects.toThrow("Illegal pattern character 'Q'");
});

// GF: testutilities.js 58
it('G: blobs are packed and unpacked under the names and types that Google gives them', async () => {
  expect(
    await open.evaluate(`const blob = Utilities.newBlob('a,b', MimeType.CSV, 'answers.csv'), other = Utilities.newBlob('é', null, null), plain = Utilities.newBlob('x');
      const zip = Utilities.zip([blob, other]), gz = Utilities.gzip(blob), back = Utilities.ungzip(Utilities.gzip(blob, 'answers.csv.gz'));
      other.setName('note.html').setContentTypeFromExtension();
      return [[zip.getName(), zip.getContentType()], Utilities.unzip(zip).map(one => [one.getName(), one.getContentType(), one.getDataAsString()]), [gz.getName(), gz.getContentType()], [back.getName(), back.getDataAsString()],
        [plain.getName(), plain.getContentType()], other.getContentType(), other.getBytes(), plain.setDataFromString('zwei').copyBlob().getDataAsString(), plain.setBytes([72, -61, -90]).getDataAsString(), plain.isGoogleType(), blob.getAs('text/csv').getName(), Utilities.zip([blob], 'mine.zip').getName()];`),
  ).toEqual([
    ['archive.zip', 'application/zip'],
    [
      ['answers.csv', 'text/csv', 'a,b'],
      ['Untitled1', 'application/octet-stream', 'é'],
    ],
    ['archive.gz', 'application/x-gzip'],
    ['answers.csv', 'a,b'],
    [null, 'text/plain'],
    'text/html',
    [-61, -87],
    'zwei',
    'Hæ',
    false,
    'answers.csv',
    'mine.zip',
  ]);
  await expect(open.evaluate(`Utilities.unzip(Utilities.newBlob('no archive'));`)).rejects.toThrow('Invalid argument');
  await expect(
    open.evaluate(`const a = Utilities.newBlob('a', 'text/plain', 'a'); Utilities.zip([a, a]);`),
  ).rejects.toThrow('duplicate entry: a');
  await expect(open.evaluate(`Utilities.newBlob('a').getAs('application/pdf');`)).rejects.toThrow(
    'Converting from text/plain to application/pdf is not supported.',
  );
});

it('signatures are those of the key', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const signature = (await open.evaluate(
    `return Utilities.computeRsaSha256Signature('text', ${JSON.stringify(key)});`,
  )) as number[];
  expect(
    createVerify('RSA-SHA256')
      .update('text')
      .verify(publicKey, Buffer.from(signature.map((byte) => byte & 255))),
  ).toBe(true);
});

describe('templates', () => {
  const evaluate = async (template: string, values = ''): Promise<unknown> =>
    open.evaluate(
      `const template = HtmlService.createTemplate(${JSON.stringify(template)}); ${values} return template.evaluate().getContent();`,
    );

  // guides/html/templates
  it('F29 D: print escaped by where they print, raw where asked, and run what stands between', async () => {
    expect(
      await evaluate(
        '<? for (const one of list) { ?><li class="<?= one ?>"><?= one ?></li><? } ?><?!= raw ?><a href="<?= link ?>"></a><script>var a = <?= one ?>, b = "<?= list[0] ?>", n = <?= count ?>;</script>',
        `template.list = ['<b>"A" & \\'B\\''], template.raw = '<i>raw</i>'; template.link = 'javascript:alert(1)'; template.one = '</script>"'; template.count = 3;`,
      ),
    ).toBe(
      '<li class="&lt;b&gt;&#34;A&#34; &amp; &#39;B&#39;">&lt;b&gt;&#34;A&#34; &amp; &#39;B&#39;</li><i>raw</i><a href="about:invalid#zClosurez"></a><script>var a = "\\u003c/script\\u003e\\"", b = "\\u003cb\\u003e\\"A\\" \\u0026 \\x27B\\x27", n = 3;</script>',
    );
  });

  // guides/html/templates
  it('F29 D: print the first statement only, see the script’s functions, and throw what the script throws', async () => {
    open.script(
      `const greeting = 'Hello'; function include_(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
      function main() { const template = HtmlService.createTemplateFromFile('page'); template.name = 'Ana; "x"'; return template.evaluate().setTitle('T').getContent(); }
      function wrong() { try { HtmlService.createTemplate('<?= nothing ?>').evaluate(); } catch (error) { return [error.name, error instanceof ReferenceError]; } }`,
      { 'page.html': '<?= greeting + ", " + name; ignored() ?>|<?!= include_("part") ?>', 'part.html': '<p>part</p>' },
    );
    expect(await open.host.run('main', [])).toEqual({ result: 'Hello, Ana; &#34;x&#34;|<p>part</p>' });
    expect(await open.host.run('wrong', [])).toEqual({ result: ['ReferenceError', true] });
    await expect(open.evaluate(`HtmlService.createTemplateFromFile('nothing');`)).rejects.toThrow(
      'No HTML file named nothing was found.',
    );
  });

  it('pages are put together, and tell what was set on them', async () => {
    expect(
      await open.evaluate(`const page = HtmlService.createHtmlOutput('<p>').appendUntrusted('<b>').append('</p>').setWidth(320).setHeight(90).addMetaTag('viewport', 'width=1').setFaviconUrl('https://x.example/i.png').setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
        return [page.getContent(), page.getWidth(), page.getHeight(), page.getMetaTags().map(one => one.getName() + one.getContent()), page.getFaviconUrl(), page.getBlob().getContentType(), page.asTemplate().getRawContent(), page.clear().getContent(), HtmlService.createHtmlOutput(Utilities.newBlob('<i>')).getContent()];`),
    ).toEqual([
      '<p>&lt;b&gt;</p>',
      320,
      90,
      ['viewportwidth=1'],
      'https://x.example/i.png',
      'text/html',
      '<p>&lt;b&gt;</p>',
      '',
      '<i>',
    ]);
  });
});

// reference/language/language-app; guides/services/quotas: 20,000 calls a day for Workspace, 5,000 for consumers.
it('translations are marked as made up, cost no authorization, and end with the day’s quota', async () => {
  expect(
    await open.evaluate(
      `return [LanguageApp.translate('Hello {{name}}', 'en', 'es'), LanguageApp.translate('', '', 'ar'), LanguageApp.translate('<p>x', 'en', 'vi', { contentType: 'html' })];`,
      { authMode: 'LIMITED' },
    ),
  ).toEqual(['[es] Hello {{name}}', '', '[vi] <p>x']);
  await expect(open.evaluate(`LanguageApp.translate('x', 'en', 'nonsense!');`)).rejects.toThrow('Invalid argument');
  const kim = 'kim.vo@families.example';
  open.host.addUser(kim, { account: 'consumer' });
  await expect(
    open.evaluate(`for (let i = 0; i < 5001; i += 1) LanguageApp.translate('x', 'en', 'es');`, { user: kim }),
  ).rejects.toThrow('Service invoked too many times for one day: translate.');
});

it('logs fill in their patterns, and time what takes time', async () => {
  const lines: string[] = [];
  const stop = open.host.onScreen((event) => void (event.kind === 'log' && lines.push(event.text)));
  expect(
    await open.evaluate(
      `Logger.log('%s of %s', 3, 'ten'); Logger.log({ a: 1 }); console.error('%s failed: %s', 'row 3', { why: 'x' }); console.log('100% sure', 1); console.time('t'); Utilities.sleep(50); console.timeEnd('t'); return Logger.getLog();`,
    ),
  ).toBe('3 of ten\n{"a":1}');
  stop();
  expect(lines).toEqual(['3 of ten', '{"a":1}', 'row 3 failed: {"why":"x"}', '100% sure 1', 't: 51ms']);
});
