// One choice of a question, and where it leads.
import { enumeration, memberName } from '../../enumeration';
import { standIn } from '../../stand-in';
import { PAGE_NAVIGATION_TYPES } from '../form-enumerations';
import type { FormHandle } from '../form-handle';
import type { ChoiceRecord, Navigation } from '../record/item-record';
import { ItemStandIn } from './item-stand-in';

type Choice = GoogleAppsScript.Forms.Choice;

export class ChoiceStandIn
  implements Pick<Choice, 'getValue' | 'getGotoPage' | 'getPageNavigationType' | 'isCorrectAnswer'>
{
  constructor(
    private readonly handle: FormHandle,
    readonly choice: ChoiceRecord,
  ) {}

  /** What a script gets for this choice. */
  static give(handle: FormHandle, choice: ChoiceRecord): Choice {
    return standIn<Choice>(handle.execution, 'Choice', new ChoiceStandIn(handle, choice));
  }

  getValue(): string {
    return this.choice.value;
  }

  isCorrectAnswer(): boolean {
    return this.choice.correct === true;
  }

  getGotoPage(): GoogleAppsScript.Forms.PageBreakItem {
    return pageOf(this.handle, this.choice.goTo);
  }

  getPageNavigationType(): GoogleAppsScript.Forms.PageNavigationType {
    return navigationType(this.handle, this.choice.goTo);
  }
}

/** What a script passed as a goal: a page break, a navigation type, or nothing. */
export const navigationFrom = (given: unknown): Navigation | null => {
  if (given instanceof ItemStandIn) return { pageId: given.id };
  const name = memberName(given);
  return name === 'CONTINUE' || name === 'RESTART' || name === 'SUBMIT' ? name : null;
};

/** The page break that is led to, or null where the goal is none (`choice.md` getGotoPage). */
export const pageOf = (handle: FormHandle, goTo: Navigation | null): GoogleAppsScript.Forms.PageBreakItem => {
  const page =
    typeof goTo === 'object' && goTo !== null ? handle.read().items.find((item) => item.id === goTo.pageId) : undefined;
  return (page ? handle.give(page) : null) as GoogleAppsScript.Forms.PageBreakItem;
};

/** The kind of goal, or null for a choice that leads nowhere. */
export const navigationType = (
  handle: FormHandle,
  goTo: Navigation | null,
): GoogleAppsScript.Forms.PageNavigationType => {
  const members = enumeration(handle.execution, 'PageNavigationType', PAGE_NAVIGATION_TYPES);
  const name = typeof goTo === 'string' ? goTo : 'GO_TO_PAGE';
  return (goTo === null ? null : members[name]) as unknown as GoogleAppsScript.Forms.PageNavigationType;
};
