// What a copy of a tab takes along of all that is kept beside the cells.
import type { TabRecord } from './tab-record';

/** Charts, bandings, images and metadata get ids of their own; protections and a linked form stay behind. */
export const duplicateOf = (tab: TabRecord, newId: () => number): TabRecord => {
  const renewed = <One extends { readonly id: number }>(all: readonly One[]): One[] =>
    all.map((one) => ({ ...one, id: newId() }));
  return {
    ...tab,
    formUrl: null,
    marks: [],
    protections: [],
    charts: renewed(tab.charts),
    bandings: renewed(tab.bandings),
    images: renewed(tab.images),
    metadata: renewed(tab.metadata),
  };
};
