/** Mail as files and as a mail program reads it. */
import { type Context, Hono } from 'hono';
import PostalMime, { type Address } from 'postal-mime';
import type { Host } from '../host-types';
import type { ReadMail } from './told-to-page';

/** `GET /api/mail/N.eml` of the fixed interface, and `/api/mail/N`: what postal-mime makes of that very file. */
export const mailRoutes = (host: Host): Hono =>
  new Hono()
    .get('/mail/:file{[0-9]+\\.eml}', async (context) => {
      const n = Number.parseInt(context.req.param('file'), 10);
      const eml = await kept(host, n);
      if (eml === null) return noMail(context, n);
      return context.body(eml, 200, {
        'content-type': 'message/rfc822',
        'content-disposition': `attachment; filename="message-${n}.eml"`,
      });
    })
    .get('/mail/:n{[0-9]+}', async (context) => {
      const n = Number(context.req.param('n'));
      const eml = await kept(host, n);
      return eml === null ? noMail(context, n) : context.json(await read(n, eml));
    });

const kept = async (host: Host, n: number): Promise<string | null> =>
  host.world().mail.some((mail) => mail.n === n) ? host.eml(n) : null;

const noMail = (context: Context, n: number): Response => context.json({ error: `there is no message ${n}` }, 404);

const read = async (n: number, eml: string): Promise<ReadMail> => {
  const mail = await PostalMime.parse(eml);
  return {
    n,
    from: mail.from ? addresses([mail.from]).join(', ') : '',
    to: addresses(mail.to ?? []),
    cc: addresses(mail.cc ?? []),
    replyTo: addresses(mail.replyTo ?? []),
    subject: mail.subject ?? '',
    date: mail.date ?? null,
    text: mail.text ?? '',
    html: mail.html ?? null,
    attachments: mail.attachments.map(({ filename, mimeType }) => ({ name: filename ?? 'attachment', type: mimeType })),
  };
};

const addresses = (list: readonly Address[]): readonly string[] =>
  list.flatMap((one) =>
    one.group ? addresses(one.group) : [one.name ? `${one.name} <${one.address}>` : (one.address ?? '')],
  );
