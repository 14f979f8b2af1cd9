// A sheet's conditional formats: one list, replaced whole.
import { checkSignature } from '../../signature';
import { conditionalRuleOf, giveRule } from '../conditional/conditional-rule';
import { fresh, later, type SheetPlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<Google, 'getConditionalFormatRules' | 'setConditionalFormatRules' | 'clearConditionalFormatRules'>;

/** The part of a Sheet that is about conditional formats; setting them replaces all that there were. */
export const sheetConditional = (place: SheetPlace): Part => {
  const { id } = place;
  return {
    getConditionalFormatRules: () =>
      (fresh(place).tab(id)?.conditionalRules ?? []).map((rule) => giveRule(place, { rule, sheet: id })),
    setConditionalFormatRules: (rules) => {
      checkSignature('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules], ['array']);
      const conditionalRules = rules.map((rule) => conditionalRuleOf(rule, id));
      later(place, (workbook) => workbook.changeTab(id, { conditionalRules }));
    },
    clearConditionalFormatRules: () => later(place, (workbook) => workbook.changeTab(id, { conditionalRules: [] })),
  };
};
