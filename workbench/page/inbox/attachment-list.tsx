/** The files of a message, each to be had by itself. */
import { Paperclip } from 'lucide-react';
import type { ReadMail } from '../../server/told-to-page';

export const AttachmentList = ({ mail }: { readonly mail: ReadMail }) =>
  mail.attachments.length === 0 ? null : (
    <ul className="attachments" aria-label="Attachments">
      {mail.attachments.map(({ place, name, bytes }) => (
        <li key={place}>
          <a href={`/api/mail/${mail.n}/attachments/${place}`} download>
            <Paperclip aria-hidden="true" size={14} /> <bdi>{name}</bdi>
          </a>{' '}
          <span className="hint">{sizeOf(bytes)}</span>
        </li>
      ))}
    </ul>
  );

const sizeOf = (bytes: number): string => {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
};
