/** The grid: the engine's own component, showing and editing the server's workbook, with what lies beside the cells. */
import '@ironcalc/workbook/style.css';
import { IronCalc, type Model } from '@ironcalc/workbook';
import { memo, type PointerEvent, useEffect, useRef } from 'react';
import { tellSelection } from '../server-calls';
import { columnName } from './cell-address';
import { CellLayer } from './cell-layer';
import { CellMarks } from './cell-marks';
import { CellStrip } from './cell-strip';
import { PlacedCharts } from './placed-charts';
import { useSheet } from './use-sheet';
import { useView, type View } from './use-view';
import { useWarning } from './use-warning';
import { useWorkbook } from './use-workbook';

interface GridProps {
  readonly user: string;
  onTitle(name: string): void;
}

const colors = {
  '--typography-font-family': 'system-ui, sans-serif',
  '--palette-primary-main': '#1a6b52',
  '--palette-primary-light': '#3c8a71',
  '--palette-primary-dark': '#0f4b39',
  '--palette-sheet-outline-color': '#1a6b52',
  '--palette-sheet-outline-editing-color': '#cfe6dd',
  '--palette-sheet-outline-background-color': '#1a6b521a',
};

/** Drawn anew for a new model only: drawing it for less would close the cell that is being typed in. */
const Engine = memo(({ model }: { readonly model: Model }) => <IronCalc model={model} themeVariables={colors} />);

export const Grid = ({ user, onTitle }: GridProps) => {
  const { ask, dialog } = useWarning();
  const { model, problem, goTo } = useWorkbook(user, ask);
  const view = useView(model);
  const sheet = useSheet(view?.sheet);
  useToldSelection(user, sheet?.id, view);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => toldOfSize(holder.current), []);
  const title = model?.getName();
  useEffect(() => {
    if (title) onTitle(title);
  }, [title, onTitle]);
  return (
    <>
      <div className="keeps-focus ic-border-picker">
        {problem && (
          <p className="problem" role="alert">
            The last edit was not taken: {problem}
          </p>
        )}
        {sheet && view && <CellStrip user={user} sheet={sheet} cell={view} onSheet={goTo} />}
        {dialog}
      </div>
      <div className="grid" ref={holder} onPointerDownCapture={letGridHaveFocus}>
        {model ? <Engine model={model} /> : <p className="starting">Opening the spreadsheet…</p>}
        {model && view && sheet && (
          <CellLayer>
            <CellMarks model={model} view={view} sheet={sheet} />
            <PlacedCharts model={model} view={view} charts={sheet.charts ?? []} />
          </CellLayer>
        )}
      </div>
    </>
  );
};

/** Scripts ask which cells a person has chosen. */
const useToldSelection = (user: string, sheetId: number | undefined, view: View | null): void => {
  const range = view && chosen(view);
  useEffect(() => {
    if (sheetId !== undefined && range) tellSelection({ user, sheetId, range }).catch(() => undefined);
  }, [user, sheetId, range]);
};

const chosen = ({ range: [top, left, bottom, right] }: View): string =>
  `${columnName(Math.min(left, right))}${Math.min(top, bottom)}:${columnName(Math.max(left, right))}${Math.max(top, bottom)}`;

/** The grid leaves the focus where it is while that lies in the page around it; whoever clicks a cell means the grid. */
const letGridHaveFocus = ({ currentTarget }: PointerEvent): void => {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && !currentTarget.contains(focused)) focused.blur();
};

/** The engine measures itself when the window changes its size, and hears of no other change of its own. */
const toldOfSize = (holder: HTMLElement | null): (() => void) => {
  const observer = new ResizeObserver(() => window.dispatchEvent(new Event('resize')));
  if (holder) observer.observe(holder);
  return () => observer.disconnect();
};
