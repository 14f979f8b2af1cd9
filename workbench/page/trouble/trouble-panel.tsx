/** A panel for making things go wrong on purpose, and for letting time pass. */
import { useOverview } from '../overview';
import { SidePanel } from '../side-panel';
import { useSaying } from '../use-saying';
import { CallList } from './call-list';
import { ClockSwitch } from './clock-switch';
import { CrashSwitch } from './crash-switch';
import { MailSwitch } from './mail-switch';
import { SwitchList } from './switch-list';

interface TroublePanelProps {
  readonly user: string;
  onClose(): void;
}

export const TroublePanel = ({ user, onClose }: TroublePanelProps) => {
  const { overview } = useOverview();
  const { said, make } = useSaying();
  return (
    <SidePanel title="Trouble" said={said} onClose={onClose}>
      <p className="hint">
        Everything here happens to this made-up world only. Its seed is {overview.seed}: the same seed and the same
        steps give the same world.
      </p>
      <ClockSwitch onMake={make} />
      <MailSwitch user={user} onMake={make} />
      <CrashSwitch onMake={make} />
      <SwitchList onMake={make} />
      <CallList calls={overview.calls} />
    </SidePanel>
  );
};
