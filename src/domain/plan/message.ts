// A message to families or partners: a row of the Messages sheet. The plan brings the occasions; the district writes the texts.
import type { SheetShape } from '../sheet/sheet-shape';
import { dayInWords } from './day-words';
import type { DueMessage, MessageMoment } from './message-moment';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

/** The plan review reads the texts (R31, R32). A row without a text leaves the words that ship as they are. */
export const templatesShape: SheetShape = {
  role: 'templates',
  columns: [
    { code: 'template.id', kind: 'free', width: 80, required: true },
    { code: 'template.language', kind: 'free', width: 80, required: true },
    { code: 'template.moment', kind: 'free', width: 260 },
    { code: 'template.audience', kind: 'free', width: 260 },
    { code: 'template.channel', kind: 'free', width: 100 },
    { code: 'template.when', kind: 'free', width: 260 },
    { code: 'template.subject', kind: 'text', width: 260 },
    { code: 'template.body', kind: 'text', width: 420, required: true },
    { code: 'template.state', kind: 'free', width: 130 },
    { code: 'template.kind', kind: 'free', width: 110 },
    { code: 'template.reviewedOn', kind: 'day', width: 130 },
  ],
};

interface MessageRows {
  readonly moments: readonly MessageMoment[];
  readonly due: readonly DueMessage[];
  readonly words: PlanWords;
}

/** One a kind of message, in the plan's language, with its days in the plan; what it says is the district's. */
export const messageRows = ({ moments, due, words }: MessageRows): readonly WantedRow[] =>
  moments.map(({ id, channel }) => ({
    id,
    cells: {
      'template.id': id,
      'template.language': words.messages.language,
      'template.moment': words.messages.kinds[id]?.moment ?? '',
      'template.audience': words.messages.kinds[id]?.audience ?? '',
      'template.channel': words.messages.channels[channel],
      'template.when': due
        .filter((one) => one.id === id)
        .map(({ day }) => dayInWords(day, words))
        .join(', '),
      'template.subject': words.messages.kinds[id]?.subject ?? '',
    },
  }));

/** `Tue Sep 1 · T03 · Email: We want to hear about your child’s learning`. */
export const messageLine = ({ id, day }: DueMessage, moments: readonly MessageMoment[], words: PlanWords): string => {
  const channel = moments.find((one) => one.id === id)?.channel;
  const { channels, kinds } = words.messages;
  const how = channel === undefined ? '' : `${channels[channel]}: `;
  return `${dayInWords(day, words)} · ${id} · ${how}${kinds[id]?.subject ?? ''}`;
};
