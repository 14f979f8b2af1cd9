/** Choosing a cell of the plain table by its name, and typing into it. */
import { type FormEvent, useEffect, useState } from 'react';
import type { Put } from './beside-cell';
import { type Cell, cellName, cellNamed } from './cell-address';

interface CellFormProps {
  readonly cell: Cell;
  readonly held: string;
  onCell(cell: Cell): void;
  readonly onPut: Put;
}

/** The name is taken when it is a cell's; what was typed and refused stays to be mended. */
export const CellForm = ({ cell, held, onCell, onPut }: CellFormProps) => {
  const name = cellName(cell);
  const [wanted, setWanted] = useState(name);
  const [typed, setTyped] = useState(held);
  useEffect(() => setWanted(name), [name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell has another text, even where both hold the same
  useEffect(() => setTyped(held), [held, name]);
  const go = (event: FormEvent): void => {
    event.preventDefault();
    const found = cellNamed(wanted);
    if (found) onCell(found);
    else setWanted(name);
  };
  const put = (event: FormEvent): void => {
    event.preventDefault();
    void onPut(typed);
  };
  return (
    <>
      <form onSubmit={go} onBlur={go}>
        <label>
          <span>Cell</span>
          <input className="cell-name" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        </label>
      </form>
      <form onSubmit={put} className="cell-value">
        <label>
          <span>Value</span>
          <input value={typed} dir="auto" onChange={({ target }) => setTyped(target.value)} />
        </label>
        <button type="submit" disabled={typed === held}>
          Enter
        </button>
      </form>
    </>
  );
};
