/** What part of the workbook the grid shows, and what is chosen there. */
import type { Model } from '@ironcalc/workbook';
import { useEffect, useState } from 'react';
import { shownSheet } from './engine';

export interface View {
  readonly sheet: string;
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly range: readonly [number, number, number, number];
  readonly topRow: number;
  readonly leftColumn: number;
}

const everyMs = 120;

/** The engine tells nobody when its selection moves, so it is asked; a new view is answered only when something changed. */
export const useView = (model: Model | null): View | null => {
  const [view, setView] = useState<View | null>(null);
  useEffect(() => {
    if (!model) return;
    let last = '';
    const look = (): void => {
      const seen = viewOf(model);
      const text = JSON.stringify(seen);
      if (text !== last) setView(seen);
      last = text;
    };
    look();
    const timer = window.setInterval(look, everyMs);
    return () => window.clearInterval(timer);
  }, [model]);
  return view;
};

const viewOf = (model: Model): View => {
  const { row, column, range, top_row: topRow, left_column: leftColumn } = model.getSelectedView();
  return { sheet: shownSheet(model) ?? '', index: model.getSelectedSheet(), row, column, range, topRow, leftColumn };
};
