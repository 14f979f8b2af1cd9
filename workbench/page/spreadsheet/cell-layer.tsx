/** What is drawn over the grid's cells: marks of notes and dropdowns, and charts. */
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** The heads of rows and columns in the grid, in pixels. */
const heads = { left: 30, top: 28 };

export const CellLayer = ({ children }: { readonly children: ReactNode }) => {
  const { layer, area } = useCellArea();
  return (
    <div className="cell-layer" ref={layer} style={area}>
      {children}
    </div>
  );
};

/** Where the grid draws its cells, which only its canvas can tell. */
const useCellArea = () => {
  const layer = useRef<HTMLDivElement>(null);
  const [area, setArea] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const around = layer.current?.offsetParent;
    const canvas = around?.querySelector('canvas');
    if (!around || !canvas) return;
    const measure = (): void => {
      const [outer, inner] = [around.getBoundingClientRect(), canvas.getBoundingClientRect()];
      setArea({
        left: inner.left - outer.left + heads.left,
        top: inner.top - outer.top + heads.top,
        width: inner.width - heads.left,
        height: inner.height - heads.top,
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(canvas);
    measure();
    return () => observer.disconnect();
  }, []);
  return { layer, area };
};
