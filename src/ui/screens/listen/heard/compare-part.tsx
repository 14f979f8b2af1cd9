// Offers to compare groups: the district alone is the default, and what is compared once stays (PV05).
import type { NamedView } from '../../../../domain/tally/views';
import type { HeardQuestionView } from '../../../../rpc/listen-calls';
import { Button } from '../../../controls/button';
import { words } from '../../../words';

interface ComparePartProps {
  readonly views: readonly NamedView[];
  readonly questions: readonly HeardQuestionView[];
  readonly compare: (view: string) => void;
}

export const ComparePart = ({ views, questions, compare }: ComparePartProps) => {
  const text = words().listen.heard;
  const open = views.filter(({ code }) => questions.every(({ figures }) => figures.views[code] === undefined));
  const isShown = questions.some(({ figures }) => figures.whole.state === 'shown');
  if (open.length === 0 || !isShown) return null;
  return (
    <details class="listen-compare">
      <summary>{text.compare}</summary>
      <p>{text.compareHint}</p>
      {open.map(({ code, title }) => (
        <Button key={code} onClick={() => compare(code)}>
          {title}
        </Button>
      ))}
    </details>
  );
};
