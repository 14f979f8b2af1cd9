/** Closed to others: what comes in over a socket that no browser of ours would send, and what every answer says about itself. */
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../../workbench/server/start-server';
import { type RecordingHost, recordingHost } from '../support/recording-host';

let recorded: RecordingHost;
let server: RunningServer;

beforeAll(async () => {
  recorded = recordingHost();
  server = await startServer({
    distDir: join(__dirname, '../../dist'),
    pageDir: join(__dirname, '../../.build/page'),
    fromPort: 0,
    open: () => recorded.host,
  });
});
afterAll(() => server.close());

/** Says the lines to one of the two ports and answers the first line that comes back. */
const said = (port: string, lines: readonly string[], host = '127.0.0.1'): Promise<string> =>
  new Promise((answered, failed) => {
    const socket = connect({ host, port: Number(port), timeout: 5000 }, () =>
      socket.write(`${lines.join('\r\n')}\r\n\r\n`),
    );
    socket.once('data', (data: Buffer) => {
      answered(data.toString().split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', failed).once('close', () => failed(new Error('closed')));
  });

const ports = (): readonly string[] => [server.url, server.frameUrl].map((url) => new URL(url).port);

it('answers no other address of this machine', async () => {
  const others = Object.values(networkInterfaces()).flatMap((list = []) =>
    list.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
  );
  for (const address of [...others, '127.0.0.2'])
    for (const port of ports())
      await expect(said(port, ['GET / HTTP/1.1', `Host: 127.0.0.1:${port}`], address)).rejects.toThrow();
});

it.each([
  ['no Host at all', (_port: string) => ['GET /api/menu HTTP/1.0']],
  ['an empty Host', () => ['GET /api/menu HTTP/1.1', 'Host:']],
  ['a rebound name', (port: string) => ['GET /api/menu HTTP/1.1', `Host: rebound.example:${port}`]],
  ['the right name without the port', () => ['GET /api/menu HTTP/1.1', 'Host: 127.0.0.1']],
  ['two Hosts', (port: string) => ['GET /api/menu HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Host: rebound.example']],
  ['a whole address of another', () => ['GET http://rebound.example/api/menu HTTP/1.1', 'Host: rebound.example']],
  [
    'a name with another behind it',
    (port: string) => ['GET /api/menu HTTP/1.1', `Host: 127.0.0.1:${port}@rebound.example`],
  ],
])('refuses %s, on both ports', async (_what, lines) => {
  for (const port of ports()) expect(await said(port, lines(port))).toMatch(/^HTTP\/1\.1 4(00|21|03|04) /);
  expect(recorded.asked).toEqual([]);
});

it('opens no socket beside HTTP', async () => {
  const [port = ''] = ports();
  const upgrade = [
    'GET /api/events HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Origin: http://elsewhere.example',
  ];
  expect(await said(port, upgrade)).toMatch(/^HTTP\/1\.1 403 /);
});

it.each([
  '/',
  '/api/world',
  '/api/mail/1.eml',
  '/api/mail/77',
  '/api/nothing',
  '/forms/d/e/P1/viewform',
  '/page/main.js',
])('%s may not be used by another page, nor taken for what it is not', async (path) => {
  const { headers } = await fetch(server.url + path);
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors '(none|self)'/);
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

it('refuses with the same headers', async () => {
  const answer = await fetch(`${server.url}/api/world`, { headers: { origin: 'http://elsewhere.example' } });
  expect(answer.status).toBe(403);
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
});
