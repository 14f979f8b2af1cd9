/** What there is to see: the whole world for a program, small parts of it for the page. */
import { Hono } from 'hono';
import type { Host } from '../host-types';
import type { World, WorldMail } from '../world-types';
import type { Envelope, Overview } from './told-to-page';

/** `GET /api/world` of the fixed interface; `/api/overview` is the same without cells and mail, `/api/sheet/NAME` one sheet. */
export const worldRoutes = (host: Host): Hono =>
  new Hono()
    .get('/world', (context) => context.json(host.world()))
    .get('/overview', (context) => context.json(overview(host.world())))
    .get('/sheet/:name', (context) => {
      const sheet = host.world().sheets.find(({ name }) => name === context.req.param('name'));
      return sheet
        ? context.json(sheet)
        : context.json({ error: `there is no sheet ${context.req.param('name')}` }, 404);
    });

const overview = ({ sheets, mail, ...world }: World): Overview => ({
  ...world,
  sheets: sheets.map(({ id, name, hidden, formUrl }) => ({ id, name, hidden, formUrl })),
  mail: mail.map(envelope),
});

const envelope = ({ n, from, name, to, cc, bcc, subject, sentAt, undelivered }: WorldMail): Envelope => ({
  n,
  from,
  name,
  to,
  cc,
  bcc,
  subject,
  sentAt,
  ...(undelivered === undefined ? {} : { undelivered }),
});
