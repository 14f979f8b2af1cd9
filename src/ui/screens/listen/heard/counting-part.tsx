// A count while it lasts: how far it is, a way to stop it, and a way to go on.
import { useState } from 'preact/hooks';
import type { Counting } from '../../../../rpc/listen-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { Progress } from '../../../controls/progress';
import { words } from '../../../words';
import type { CountState } from './use-counting';

interface CountingPartProps {
  /** Undefined where the first call has not answered yet: most counts take one. */
  readonly progress: Counting | undefined;
  readonly counting: CountState;
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** A stop takes effect when the call that is under way answers; until then the button says so. */
const Going = ({ progress, stop }: Pick<CountingPartProps, 'progress' | 'stop'>) => {
  const [isStopping, setIsStopping] = useState(false);
  const { stopping } = words().listen.heard;
  const press = () => {
    setIsStopping(true);
    stop();
  };
  return (
    <p class="loading" role={progress === undefined ? 'status' : undefined}>
      <span class="spinner" aria-hidden="true" /> {progress === undefined && words().common.loading}
      {progress !== undefined && isStopping && <span role="status">{stopping}</span>}
      {progress !== undefined && !isStopping && (
        <Button quiet onClick={press}>
          {words().common.stop}
        </Button>
      )}
    </p>
  );
};

export const CountingPart = ({ progress, counting, goOn, stop }: CountingPartProps) => {
  const text = words().listen.heard;
  return (
    <>
      {counting.state === 'going' && progress === undefined && <p>{text.counting}</p>}
      {progress !== undefined && <Progress done={progress.done} total={progress.of} text={text.progress} />}
      {progress !== undefined && counting.state === 'going' && <p>{text.keepOpen}</p>}
      {progress?.restarted === true && <p class="listen-why">{text.restarted}</p>}
      {counting.state === 'going' && <Going progress={progress} stop={stop} />}
      {counting.state === 'stopped' && (
        <Notice kind="hint" title={text.stopped}>
          <Button primary onClick={goOn}>
            {words().common.goOn}
          </Button>
        </Notice>
      )}
      {counting.state === 'failed' && <ProblemNotice problem={counting.problem} again={goOn} />}
    </>
  );
};
