/** Moving a dialog that does not shut out what lies behind it, by its head and by the arrow keys. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';

interface Place {
  readonly x: number;
  readonly y: number;
}

const step = 24;

/** So much of it always stays in the window that it can be drawn back. */
const stays = 64;

const byKey: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** How far the dialog is from its first place, and what its head and its *Move* button listen to. */
export const useMoved = (element: RefObject<HTMLDialogElement | null>) => {
  const [at, setAt] = useState<Place>({ x: 0, y: 0 });
  const grabbed = useRef<Place | null>(null);
  const moveTo = (wanted: Place): void => {
    const box = element.current?.getBoundingClientRect();
    if (!box) return;
    const first = { x: box.left - at.x, y: box.top - at.y };
    setAt({
      x: within(wanted.x, stays - box.width - first.x, window.innerWidth - stays - first.x),
      y: within(wanted.y, -first.y, window.innerHeight - stays - first.y),
    });
  };
  const release = (): void => {
    grabbed.current = null;
  };
  const byHead = {
    onPointerDown: ({ clientX, clientY, currentTarget, pointerId, target }: PointerEvent<HTMLElement>): void => {
      if (target instanceof Element && target.closest('button')) return;
      grabbed.current = { x: clientX - at.x, y: clientY - at.y };
      currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>): void => {
      const from = grabbed.current;
      if (from) moveTo({ x: clientX - from.x, y: clientY - from.y });
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
  const byKeys = (event: KeyboardEvent): void => {
    const way = byKey[event.key];
    if (!way) return;
    event.preventDefault();
    moveTo({ x: at.x + way.x, y: at.y + way.y });
  };
  return { offset: `${at.x}px ${at.y}px`, byHead, byKeys };
};
