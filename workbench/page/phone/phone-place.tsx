/** A family's phone: a form at 390 pixels, opened without any account. */
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { addressOf } from '../address';
import { useOverview } from '../overview';
import { familyAddress, inLanguage, publishedIdOf } from './family-address';

const languages = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
  { code: 'ar', name: 'العربية' },
] as const;

/** Shows the form that the link names, prefilled as the link says; else the newest form. */
export const PhonePlace = ({ link }: { readonly link: string | null }) => {
  const { overview } = useOverview();
  const [language, setLanguage] = useState<string>('en');
  const [opened, setOpened] = useState(1);
  const wanted = link === null ? null : publishedIdOf(link);
  const form = overview.forms.find(({ publishedId }) => publishedId === wanted) ?? overview.forms.at(-1);
  if (!form) {
    return (
      <div className="page-column">
        <h1>A family’s phone</h1>
        <p className="empty">There is no form to open yet. When the product has made one, families see it here.</p>
      </div>
    );
  }
  const address = link !== null && wanted === form.publishedId ? link : familyAddress(form.publishedId);
  return (
    <div className="phone-place">
      <div className="phone-choices">
        <h1>A family’s phone</h1>
        <label>
          <span>Form</span>
          <select
            value={form.publishedId}
            onChange={(event) => window.location.assign(addressOf('phone', familyAddress(event.target.value)))}
          >
            {overview.forms.map(({ publishedId, title }) => (
              <option key={publishedId} value={publishedId}>
                {title || 'Untitled form'}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>The phone’s language</span>
          <select value={language} onChange={(event) => setLanguage(event.target.value)}>
            {languages.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => setOpened(opened + 1)}>
          <RotateCcw aria-hidden="true" size={16} /> Open the link again
        </button>
        <p className="hint">The family is not signed in: what they see here is what anyone with the link sees.</p>
      </div>
      <div className="phone">
        <iframe
          key={`${address} ${language} ${opened}`}
          title={`Form: ${form.title}`}
          // A form page runs no script; this keeps it so, and keeps it from leaving its frame.
          sandbox="allow-forms allow-same-origin"
          src={inLanguage(address, language)}
        />
      </div>
    </div>
  );
};
