// A group as staff read it, also where a family is in several or in none that is known.
import type { MissingRowView, MissingTableView } from '../../../../rpc/missing-calls';
import { words } from '../../../words';

export const groupName = (by: MissingTableView['by'], { kind, name }: MissingRowView): string =>
  kind === 'named' ? name : words().missing[kind][by];
