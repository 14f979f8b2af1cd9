// Images that stand over a sheet's cells. Addresses are kept and never fetched; bytes are kept as they were given.
import type { ImageRecord } from '../../engine/tab-record';
import { ServiceError } from '../../service-error';
import { implementationOf, standIn } from '../../stand-in';
import { fresh, itself, later, placeOf, type RangePlace, type SheetPlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.OverGridImage;

/** What nobody measured, since no image is fetched. */
const inherent = { width: 300, height: 200 };

/** `insertImage(address or blob, column, row[, offsetX, offsetY])`. */
export const insertImage = (place: SheetPlace, given: readonly unknown[]): Google => {
  const [source, column, row, offsetX = 0, offsetY = 0] = given;
  const image: ImageRecord = {
    id: place.execution.world.chance.below(2_000_000_000) + 1,
    ...sourceOf(source),
    row: Number(row),
    column: Number(column),
    offsetX: Number(offsetX),
    offsetY: Number(offsetY),
    ...inherent,
    altTitle: '',
    altText: '',
    onAction: '',
  };
  later(place, (workbook) =>
    workbook.changeTab(place.id, { images: [...(workbook.tab(place.id)?.images ?? []), image] }),
  );
  return giveImage(place, image);
};

/** The images of a tab, in the order they came. */
export const imagesOf = (place: SheetPlace): Google[] =>
  (fresh(place).tab(place.id)?.images ?? []).map((image) => giveImage(place, image));

interface HeldBlob {
  readonly getBlob?: () => unknown;
  readonly getBytes?: () => readonly number[];
  readonly getContentType?: () => string | null;
}

const sourceOf = (source: unknown): Pick<ImageRecord, 'url' | 'data'> => {
  if (typeof source === 'string') return { url: source, data: null };
  const held = (implementationOf(source) ?? {}) as HeldBlob;
  const blob = held.getBytes === undefined ? (implementationOf(held.getBlob?.()) as HeldBlob | undefined) : held;
  if (blob?.getBytes === undefined) throw new ServiceError('Invalid argument: blobSource');
  const bytes = Buffer.from(blob.getBytes().map((byte) => byte & 0xff));
  return { url: null, data: `data:${blob.getContentType?.() ?? 'image/png'};base64,${bytes.toString('base64')}` };
};

const texts = { AltTextTitle: 'altTitle', AltTextDescription: 'altText' } as const;
const sizes = { Width: 'width', Height: 'height', AnchorCellXOffset: 'offsetX', AnchorCellYOffset: 'offsetY' } as const;

type Part = Pick<
  Google,
  | 'getAnchorCell'
  | 'setAnchorCell'
  | 'getInherentWidth'
  | 'getInherentHeight'
  | 'resetSize'
  | 'getScript'
  | 'assignScript'
  | 'getSheet'
  | 'getUrl'
  | 'replace'
  | 'remove'
>;

const giveImage = (place: SheetPlace, first: ImageRecord): Google => {
  const now = (): ImageRecord =>
    fresh(place)
      .tab(place.id)
      ?.images.find(({ id }) => id === first.id) ?? first;
  const write = (change: (one: ImageRecord) => readonly ImageRecord[]): void =>
    later(place, (workbook) =>
      workbook.changeTab(place.id, {
        images: (workbook.tab(place.id)?.images ?? []).flatMap((one) => (one.id === first.id ? change(one) : [one])),
      }),
    );
  const become = (self: object, change: Partial<ImageRecord>): Google => {
    write((one) => [{ ...one, ...change }]);
    return itself(self);
  };
  const part: Part = {
    getAnchorCell: () => {
      const { row, column } = now();
      return place.give.range(place.id, { row, column, rows: 1, columns: 1 });
    },
    setAnchorCell(cell) {
      const area = placeOf<RangePlace>(cell)?.area;
      if (area === undefined) throw new ServiceError('Invalid argument: cell');
      return become(this, { row: area.row, column: area.column });
    },
    getInherentWidth: () => inherent.width,
    getInherentHeight: () => inherent.height,
    resetSize() {
      return become(this, inherent);
    },
    getScript: () => now().onAction,
    assignScript(onAction) {
      return become(this, { onAction });
    },
    getSheet: () => place.give.sheet(place.id),
    getUrl: () => now().url,
    replace(source: unknown) {
      return become(this, sourceOf(source));
    },
    remove: () => write(() => []),
  };
  return standIn<Google>(place.execution, 'OverGridImage', { ...part, ...plainMethods(now, become) });
};

/** `getWidth`, `setWidth` and their like. */
const plainMethods = (now: () => ImageRecord, become: (self: object, change: Partial<ImageRecord>) => Google): object =>
  Object.fromEntries(
    Object.entries({ ...texts, ...sizes }).flatMap(([word, field]): [string, unknown][] => [
      [`get${word}`, () => now()[field]],
      [
        `set${word}`,
        function (this: object, value: string | number) {
          return become(this, { [field]: value });
        },
      ],
    ]),
  );
