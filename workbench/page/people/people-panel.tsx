/** Who works here: each person's account, what they have agreed to, and the spreadsheet's own settings. */

import { useOverview } from '../overview';
import { SidePanel } from '../side-panel';
import { useSaying } from '../use-saying';
import { AddPerson } from './add-person';
import { PersonCard } from './person-card';
import { WorkbookSettings } from './workbook-settings';

interface PeoplePanelProps {
  readonly user: string;
  onClose(): void;
}

export const PeoplePanel = ({ user, onClose }: PeoplePanelProps) => {
  const { overview } = useOverview();
  const { said, make } = useSaying();
  return (
    <SidePanel title="People and settings" said={said} onClose={onClose}>
      <p className="hint">
        The add-on runs as whoever uses it. Open a second window as somebody else to work in one spreadsheet as two.
      </p>
      {overview.users.map((person) => (
        <PersonCard key={person.email} person={person} isMe={person.email === user} onMake={make} />
      ))}
      <AddPerson onMake={make} />
      <WorkbookSettings onMake={make} />
    </SidePanel>
  );
};
