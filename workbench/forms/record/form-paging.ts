// The pages of a form, and which comes after which.
import type { FormRecord } from './form-record';
import type { ItemRecord, Navigation } from './item-record';

export interface FormPart {
  /** The page break that opens it; null for the first page. */
  readonly opening: ItemRecord | null;
  readonly items: readonly ItemRecord[];
}

/** The form cut at its page breaks, in order. */
export const partsOf = (form: FormRecord): readonly FormPart[] => {
  const parts: { opening: ItemRecord | null; items: ItemRecord[] }[] = [{ opening: null, items: [] }];
  for (const item of form.items) {
    if (item.kind === 'PAGE_BREAK') parts.push({ opening: item, items: [] });
    else parts.at(-1)?.items.push(item);
  }
  return parts;
};

/**
 * The page after page `at`, or `submit`. A chosen answer that leads somewhere wins; then what the *next* page break
 * says about the page before it; then the next page (F55, `page-break-item.md:152`).
 */
export const nextPart = (
  form: FormRecord,
  at: number,
  chosen: (item: ItemRecord) => string | undefined,
): number | 'submit' => {
  const parts = partsOf(form);
  const byChoice = (parts[at]?.items ?? []).map((item) => navigationOf(item, chosen)).filter((goTo) => goTo !== null);
  const goTo = byChoice.at(-1) ?? parts[at + 1]?.opening?.goTo ?? 'CONTINUE';
  return resolve(parts, at, goTo);
};

const navigationOf = (item: ItemRecord, chosen: (item: ItemRecord) => string | undefined): Navigation | null =>
  item.choices.find((choice) => choice.goTo !== null && choice.value === chosen(item))?.goTo ?? null;

const resolve = (parts: readonly FormPart[], at: number, goTo: Navigation): number | 'submit' => {
  if (goTo === 'SUBMIT') return 'submit';
  if (goTo === 'RESTART') return 0;
  const target = goTo === 'CONTINUE' ? -1 : parts.findIndex((part) => part.opening?.id === goTo.pageId);
  if (target >= 0) return target;
  return at + 1 < parts.length ? at + 1 : 'submit';
};
