/** A message's text, in the two forms that it was sent in. */
import { useState } from 'react';
import type { ReadMail } from '../../server/told-to-page';

/** No script, no picture from elsewhere; links open in a tab of their own. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const framed = (html: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank">${html}`;

export const MessageBody = ({ mail }: { readonly mail: ReadMail }) => {
  const [plain, setPlain] = useState(mail.html === null);
  return (
    <div className="message-body">
      {mail.html !== null && (
        <fieldset className="tabs">
          <legend className="unseen">Show the message</legend>
          <button type="button" aria-pressed={!plain} onClick={() => setPlain(false)}>
            As sent
          </button>
          <button type="button" aria-pressed={plain} onClick={() => setPlain(true)}>
            Plain text
          </button>
        </fieldset>
      )}
      {plain || mail.html === null ? (
        <pre dir="auto">{mail.text}</pre>
      ) : (
        <iframe
          title={`Message: ${mail.subject}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={framed(mail.html)}
        />
      )}
    </div>
  );
};
