// The parts of a form that nobody answers: a header within a page, and the beginning of a page.
import { navigationFrom, navigationType, pageOf } from './choice-stand-in';
import { ItemStandIn } from './item-stand-in';

type PageBreak = GoogleAppsScript.Forms.PageBreakItem;

export class SectionHeaderStandIn
  extends ItemStandIn<GoogleAppsScript.Forms.SectionHeaderItem>
  implements Pick<GoogleAppsScript.Forms.SectionHeaderItem, 'setTitle' | 'setHelpText'> {}

export class PageBreakStandIn
  extends ItemStandIn<PageBreak>
  implements Pick<PageBreak, 'setGoToPage' | 'getGoToPage' | 'getPageNavigationType' | 'setTitle'>
{
  /** Says where the page *before* this break leads (F55, `page-break-item.md:152`). */
  setGoToPage(goal: unknown): PageBreak {
    this.check('setGoToPage', [goal], ['object']);
    return this.change({ goTo: navigationFrom(goal) });
  }

  getGoToPage(): PageBreak {
    return pageOf(this.handle, this.record.goTo);
  }

  getPageNavigationType(): GoogleAppsScript.Forms.PageNavigationType {
    return navigationType(this.handle, this.record.goTo ?? 'CONTINUE');
  }
}
