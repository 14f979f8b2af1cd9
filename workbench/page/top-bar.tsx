/** The bar on top: where one can go, who one is, what time it is. */
import { FileSpreadsheet, ListChecks, Mail, Smartphone, Users, Wrench } from 'lucide-react';
import { addressOf, type Place } from './address';
import { dayAndTime } from './district-time';
import { useOverview } from './overview';

interface TopBarProps {
  readonly place: Place;
  readonly user: string;
  /** The panel that is open beside the place. */
  readonly panel: Panel | null;
  onUser(email: string): void;
  onPanel(panel: Panel): void;
}

export type Panel = 'people' | 'trouble';

const tabs = [
  { place: 'spreadsheet', name: 'Spreadsheet', Icon: FileSpreadsheet },
  { place: 'forms', name: 'Forms', Icon: ListChecks },
  { place: 'phone', name: 'A family’s phone', Icon: Smartphone },
  { place: 'inbox', name: 'Inbox', Icon: Mail },
] as const satisfies readonly { place: Place; name: string; Icon: unknown }[];

export const TopBar = ({ place, user, panel, onUser, onPanel }: TopBarProps) => {
  const { overview } = useOverview();
  const counts: Partial<Record<Place, number>> = { forms: overview.forms.length, inbox: overview.mail.length };
  return (
    <header className="top-bar">
      <p className="workbench-name">
        Workbench <span>made-up people, nothing leaves this computer</span>
      </p>
      <nav aria-label="Places">
        {tabs.map(({ place: to, name, Icon }) => (
          <a key={to} href={addressOf(to)} aria-current={place === to ? 'page' : undefined}>
            <Icon aria-hidden="true" size={18} />
            <span>{name}</span>
            {counts[to] ? <span className="count">{counts[to]}</span> : null}
          </a>
        ))}
      </nav>
      <div className="who-and-when">
        <time dateTime={overview.clock}>{dayAndTime(overview.clock, overview.workbook.timeZone)}</time>
        <label>
          <span>Who am I</span>
          <select value={user} onChange={(event) => onUser(event.target.value)}>
            {overview.users.map(({ email, locale }) => (
              <option key={email} value={email}>
                {email.split('@')[0]} ({locale})
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-expanded={panel === 'people'} onClick={() => onPanel('people')}>
          <Users aria-hidden="true" size={16} /> People
        </button>
        <button type="button" aria-expanded={panel === 'trouble'} onClick={() => onPanel('trouble')}>
          <Wrench aria-hidden="true" size={16} /> Trouble
        </button>
      </div>
    </header>
  );
};
