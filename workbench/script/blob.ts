// Blobs: bytes with a type and a name.
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { standIn, standInOf } from '../stand-in';
import { signed, unsigned } from './bytes';
import { typeOfName } from './mime-types';

type Google = GoogleAppsScript.Base.Blob;
type Part = Pick<
  Google,
  | 'getBytes'
  | 'setBytes'
  | 'getDataAsString'
  | 'setDataFromString'
  | 'getContentType'
  | 'setContentType'
  | 'setContentTypeFromExtension'
  | 'getName'
  | 'setName'
  | 'copyBlob'
  | 'getAs'
  | 'isGoogleType'
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

const encodingOf = (charset: unknown): BufferEncoding =>
  charset === undefined || /utf-?8/i.test(String(charset)) ? 'utf8' : 'latin1';

/** A blob as a script holds it; only what is of the wanted type already can be had as that type. */
export const giveBlob = (execution: Execution, content: BlobContent): Google => {
  const become = (change: Partial<BlobContent>): Google => {
    implementation.blob = { ...implementation.blob, ...change };
    return standInOf(implementation) as Google;
  };
  const part: Part = {
    getBytes: () => signed(implementation.blob.bytes),
    setBytes: (bytes) => become({ bytes: unsigned(bytes) }),
    getDataAsString: (charset?: string) => implementation.blob.bytes.toString(encodingOf(charset)),
    setDataFromString: (text: string, charset?: string) => become({ bytes: Buffer.from(text, encodingOf(charset)) }),
    getContentType: () => implementation.blob.type as string,
    setContentType: (type) => become({ type }),
    setContentTypeFromExtension: () => become({ type: typeOfName(implementation.blob.name ?? '') }),
    getName: () => implementation.blob.name as string,
    setName: (name) => become({ name }),
    copyBlob: () => giveBlob(execution, implementation.blob),
    getAs: (type) => {
      if (type === implementation.blob.type) return giveBlob(execution, implementation.blob);
      throw new ServiceError(`Converting from ${implementation.blob.type} to ${type} is not supported.`);
    },
    isGoogleType: () => false,
  };
  const implementation: Part & { blob: BlobContent } = { blob: content, ...part };
  return standIn<Google>(execution, 'Blob', implementation, { needs: 'none' });
};
