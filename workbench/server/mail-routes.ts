/** Mail as files and as a mail program reads it. */
import { type Context, Hono } from 'hono';
import PostalMime, { type Address, type Attachment } from 'postal-mime';
import type { Host } from '../host-types';
import type { ReadMail } from './told-to-page';

/** `GET /api/mail/N.eml` of the fixed interface; `/api/mail/N`, what postal-mime makes of that very file, and its attachments counted from 0. */
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
    .get('/mail/:n{[0-9]+}/attachments/:place{[0-9]+}', async (context) => {
      const n = Number(context.req.param('n'));
      const eml = await kept(host, n);
      const found = eml === null ? undefined : (await parsed(eml)).attachments[Number(context.req.param('place'))];
      if (found === undefined) return context.json({ error: `message ${n} has no such attachment` }, 404);
      return new Response(bytesOf(found), {
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(nameOf(found))}`,
        },
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

const parsed = (eml: string) => PostalMime.parse(eml, { attachmentEncoding: 'base64' });

const nameOf = ({ filename }: Attachment): string => filename ?? 'attachment';

const bytesOf = ({ content }: Attachment): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(String(content), 'base64'));

/** The address by which the text shows a picture; undefined for any other attachment. */
const shownAs = ({ contentId, mimeType }: Attachment, html = ''): string | undefined => {
  if (contentId === undefined || !mimeType.startsWith('image/')) return undefined;
  const address = `cid:${contentId.replace(/^<|>$/g, '')}`;
  return html.includes(address) ? address : undefined;
};

/** A picture that the text shows is put into it, as a mail program does. */
const withPictures = (html: string, attachments: readonly Attachment[]): string =>
  attachments.reduce((shown, one) => {
    const address = shownAs(one, shown);
    return address === undefined
      ? shown
      : shown.replaceAll(address, `data:${one.mimeType};base64,${String(one.content)}`);
  }, html);

const besideText = (html: string | undefined, attachments: readonly Attachment[]): ReadMail['attachments'] =>
  attachments.flatMap((one, place) =>
    shownAs(one, html) === undefined
      ? [{ place, name: nameOf(one), type: one.mimeType, bytes: bytesOf(one).length }]
      : [],
  );

const read = async (n: number, eml: string): Promise<ReadMail> => {
  const mail = await parsed(eml);
  return {
    n,
    from: mail.from ? addresses([mail.from]).join(', ') : '',
    to: addresses(mail.to ?? []),
    cc: addresses(mail.cc ?? []),
    replyTo: addresses(mail.replyTo ?? []),
    subject: mail.subject ?? '',
    date: mail.date ?? null,
    text: mail.text ?? '',
    html: mail.html === undefined ? null : withPictures(mail.html, mail.attachments),
    attachments: besideText(mail.html, mail.attachments),
  };
};

const addresses = (list: readonly Address[]): readonly string[] =>
  list.flatMap((one) =>
    one.group ? addresses(one.group) : [one.name ? `${one.name} <${one.address}>` : (one.address ?? '')],
  );
