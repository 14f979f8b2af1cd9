// Blobs: bytes with a type and a name.
import type { Execution } from '../execution';
import { standIn, standInOf } from '../stand-in';
import { signed } from './bytes';

type Google = GoogleAppsScript.Base.Blob;
type Part = Pick<
  Google,
  'getBytes' | 'getDataAsString' | 'getContentType' | 'setContentType' | 'getName' | 'setName' | 'copyBlob'
>;

/** What a blob holds, for stand-ins that are given one. */
export interface BlobContent {
  readonly bytes: Buffer;
  readonly type: string | null;
  readonly name: string | null;
}

/** The content behind a blob that a script passed; undefined for anything else. */
export const blobContent = (implementation: unknown): BlobContent | undefined =>
  ((implementation ?? {}) as { readonly blob?: BlobContent }).blob;

/** A blob; text has the type `text/plain` and no name (GF: testutilities). */
export const giveBlob = (execution: Execution, bytes: Buffer, type?: string, name?: string): Google => {
  const implementation: Part & { blob: BlobContent } = {
    blob: { bytes, type: type ?? 'text/plain', name: name ?? null },
    getBytes: () => signed(bytes),
    getDataAsString: (charset?: string) => bytes.toString(/utf-?8/i.test(charset ?? 'UTF-8') ? 'utf8' : 'latin1'),
    getContentType: () => implementation.blob.type,
    setContentType(changed) {
      implementation.blob = { ...implementation.blob, type: changed };
      return standInOf(implementation) as Google;
    },
    getName: () => implementation.blob.name,
    setName(changed) {
      implementation.blob = { ...implementation.blob, name: changed };
      return standInOf(implementation) as Google;
    },
    copyBlob: () =>
      giveBlob(execution, bytes, implementation.blob.type ?? undefined, implementation.blob.name ?? undefined),
  };
  return standIn<Google>(execution, 'Blob', implementation, { needs: 'none' });
};
