/** The whole page: a bar on top, and one of four places under it. */
import { useState } from 'react';
import { useAddress } from './address';
import { AskDialog } from './ask-dialog';
import { FormsPlace } from './forms/forms-place';
import { InboxPlace } from './inbox/inbox-place';
import { OverviewHolder, useOverview } from './overview';
import { PeoplePanel } from './people/people-panel';
import { PhonePlace } from './phone/phone-place';
import { SpreadsheetPlace } from './spreadsheet/spreadsheet-place';
import { StartHere } from './start-here';
import { type Panel, TopBar } from './top-bar';
import { TroublePanel } from './trouble/trouble-panel';

export const App = () => (
  <OverviewHolder>
    <Workbench />
  </OverviewHolder>
);

/** The spreadsheet stays in place while others are looked at, with its sidebar, as a browser's other tab would. */
const Workbench = () => {
  const { place, detail } = useAddress();
  const { overview } = useOverview();
  const [user, setUser] = useState(() => firstUser(overview.users.map(({ email }) => email)));
  const [panel, setPanel] = useState<Panel | null>(null);
  const close = (): void => setPanel(null);
  return (
    <div className="workbench">
      {/* The grid takes the focus at every change, except from inside an element of this class of its own. */}
      <div className="keeps-focus ic-border-picker">
        <TopBar
          place={place}
          user={user}
          panel={panel}
          onUser={setUser}
          onPanel={(wanted) => setPanel(wanted === panel ? null : wanted)}
        />
        <StartHere />
      </div>
      <div className="under-bar">
        <main className="place">
          <div className="place-spreadsheet" hidden={place !== 'spreadsheet'}>
            <SpreadsheetPlace key={user} user={user} />
          </div>
          {place === 'forms' && <FormsPlace formId={detail} user={user} />}
          {place === 'phone' && <PhonePlace link={detail} />}
          {place === 'inbox' && <InboxPlace mailbox={detail} />}
        </main>
        <div className="keeps-focus ic-border-picker">
          <AskDialog user={user} />
          {panel === 'people' && <PeoplePanel user={user} onClose={close} />}
          {panel === 'trouble' && <TroublePanel user={user} onClose={close} />}
        </div>
      </div>
    </div>
  );
};

/** A window that was opened as somebody, `?as=`, is theirs. */
const firstUser = (emails: readonly string[]): string => {
  const wanted = new URLSearchParams(window.location.search).get('as');
  return emails.find((email) => email === wanted) ?? emails[0] ?? '';
};
