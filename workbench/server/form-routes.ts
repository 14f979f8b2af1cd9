/** Forms as families' browsers ask for them, at the addresses that Google uses, and what staff do to them by hand. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { FormChange } from '../forms/form-change';
import type { FormPage, Host } from '../host-types';
import { jsonBody, orRefuse } from './request-body';

const formPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** `GET/POST /forms/d/e/ID/viewform` and `/formResponse` of the fixed interface; the edit address leads to the page's own view. */
export const familyFormRoutes = (host: Host): Hono =>
  new Hono()
    .get('/d/e/:id/viewform', (context) =>
      show(host.formPage(context.req.param('id'), inViewersLanguage(context, queryOf(context)).toString())),
    )
    .get('/d/e/:id/formResponse', (context) => context.redirect(`viewform${new URL(context.req.url).search}`))
    .post('/d/e/:id/viewform', async (context) => show(await receive(host, context, context.req.param('id'))))
    .post('/d/e/:id/formResponse', async (context) => show(await receive(host, context, context.req.param('id'))))
    .get('/d/:id/edit', (context) => context.redirect(`/#/forms/${encodeURIComponent(context.req.param('id'))}`));

const responders = v.strictObject({ responders: v.picklist(['organization', 'anyone']) });

const text = v.exactOptional(v.string());
const flag = v.exactOptional(v.boolean());

const settings = v.strictObject({
  title: text,
  description: text,
  confirmationMessage: text,
  closedMessage: text,
  published: flag,
  acceptingResponses: flag,
  allowResponseEdits: flag,
  limitOneResponse: flag,
});

const change: v.GenericSchema<FormChange> = v.variant('kind', [
  v.strictObject({ kind: v.literal('retitle-item'), itemId: v.number(), title: v.string() }),
  v.strictObject({ kind: v.literal('delete-item'), itemId: v.number() }),
  v.strictObject({ kind: v.literal('move-item'), itemId: v.number(), to: v.number() }),
  v.strictObject({ kind: v.literal('add-item'), title: v.string() }),
  v.strictObject({
    kind: v.literal('change-item'),
    itemId: v.number(),
    helpText: text,
    required: flag,
  }),
  v.strictObject({ kind: v.literal('change-form'), settings }),
  v.strictObject({
    kind: v.literal('change-choice'),
    itemId: v.number(),
    choice: v.pipe(v.number(), v.integer(), v.minValue(0)),
    text: v.string(),
  }),
  v.strictObject({
    kind: v.picklist(['add-editor', 'remove-editor']),
    email: v.pipe(v.string(), v.email('this is no address')),
  }),
  v.strictObject({ kind: v.literal('link-to-workbook') }),
  v.strictObject({ kind: v.literal('unlink') }),
  v.strictObject({ kind: v.literal('delete-form') }),
]);

/** `POST /api/forms/ID/responders` sets who may answer, `POST /api/forms/ID/change` edits the form by hand, as `?user=` where that is given. */
export const formRoutes = (host: Host): Hono =>
  new Hono()
    .post('/forms/:id/responders', async (context) => {
      const wanted = await jsonBody(context, responders);
      await orRefuse(() => host.setResponders(context.req.param('id'), wanted.responders, context.req.query('user')));
      return context.json({});
    })
    .post('/forms/:id/change', async (context) => {
      const wanted = await jsonBody(context, change);
      await orRefuse(() => host.editForm(context.req.param('id'), wanted, context.req.query('user')));
      return context.json({});
    });

const receive = async (host: Host, context: Context, id: string): Promise<FormPage> =>
  host.submitForm(id, inViewersLanguage(context, new URLSearchParams(await context.req.text())));

const queryOf = (context: Context): URLSearchParams => new URL(context.req.url).searchParams;

/** Google's words around a form follow the viewer: `hl` in the address, else what the browser prefers. */
const inViewersLanguage = (context: Context, asked: URLSearchParams): URLSearchParams => {
  const preferred = queryOf(context).get('hl') ?? context.req.header('accept-language')?.split(/[,;-]/)[0];
  if (!asked.has('hl') && preferred && /^[a-z]{2,3}$/i.test(preferred)) asked.set('hl', preferred.toLowerCase());
  return asked;
};

const show = ({ html, status }: FormPage): Response =>
  new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': formPolicy,
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  });
