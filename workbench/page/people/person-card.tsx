/** One person's account: language, kind, quota, and the consent screen with what they declined. */
import type { World } from '../../world-types';
import type { Make } from '../make';
import { useOverview } from '../overview';
import { setUser } from '../server-calls';

interface PersonCardProps {
  readonly person: World['users'][number];
  readonly isMe: boolean;
  readonly onMake: Make;
}

const languages = [
  ['en', 'English'],
  ['es', 'Español'],
  ['ar', 'العربية'],
  ['vi', 'Tiếng Việt'],
] as const;

export const PersonCard = ({ person, isMe, onMake }: PersonCardProps) => {
  const { email, locale, account, quotaLeft } = person;
  const known = languages.some(([tag]) => tag === locale);
  return (
    <section className="person">
      <h3 dir="auto">
        {email.split('@')[0]} {isMe && <span className="tag">me</span>}
      </h3>
      <p className="hint">
        {email}; {quotaLeft} messages left today
      </p>
      <div className="one-line">
        <label>
          <span>Language</span>
          <select
            value={locale}
            onChange={({ target }) =>
              onMake(setUser(email, { locale: target.value }), `${email} reads ${target.value}.`)
            }
          >
            {!known && <option value={locale}>{locale}</option>}
            {languages.map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Account</span>
          <select
            value={account}
            onChange={({ target }) => {
              const kind = target.value === 'consumer' ? 'consumer' : 'workspace';
              onMake(setUser(email, { account: kind }), `${email} has a ${kind} account.`);
            }}
          >
            <option value="workspace">School (1,500 a day)</option>
            <option value="consumer">Private (100 a day)</option>
          </select>
        </label>
      </div>
      <Consent person={person} onMake={onMake} />
      {!isMe && (
        <p>
          <a href={`/?as=${encodeURIComponent(email)}`} target="_blank" rel="noreferrer">
            Open a second window as {email.split('@')[0]}
          </a>
        </p>
      )}
    </section>
  );
};

/** Google lets a person decline single permissions; what needs them then fails at its first use (F18). */
const Consent = ({ person: { email, declinedScopes }, onMake }: Omit<PersonCardProps, 'isMe'>) => {
  const { overview } = useOverview();
  const declined = new Set(declinedScopes);
  const set = (scope: string, given: boolean): void => {
    const rest = given ? declinedScopes.filter((one) => one !== scope) : [...declinedScopes, scope];
    onMake(setUser(email, { declinedScopes: rest }), `${scope} is ${given ? 'given' : 'declined'}.`);
  };
  return (
    <details>
      <summary>
        Permissions: {overview.scopes.length - declined.size} of {overview.scopes.length} given
      </summary>
      {overview.scopes.map((scope) => (
        <label key={scope} className="tick">
          <input type="checkbox" checked={!declined.has(scope)} onChange={({ target }) => set(scope, target.checked)} />
          <span>{scope}</span>
        </label>
      ))}
    </details>
  );
};
