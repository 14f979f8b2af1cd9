// Blobs packed and unpacked: `Utilities.zip`, `unzip`, `gzip`, `ungzip`.
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { ServiceError } from '../service-error';
import type { BlobContent } from './blob';
import { typeOfName } from './mime-types';

/** An archive of the blobs by their names; two of one name cannot be in it. */
export const zipped = (blobs: readonly BlobContent[], name = 'archive.zip'): BlobContent => {
  const names = blobs.map((blob, at) => blob.name ?? `Untitled${at === 0 ? '' : at}`);
  const twice = names.find((one, at) => names.indexOf(one) !== at);
  if (twice !== undefined) throw new ServiceError(`duplicate entry: ${twice}`);
  const files = Object.fromEntries(blobs.map((blob, at) => [names[at] ?? '', new Uint8Array(blob.bytes)]));
  return { bytes: Buffer.from(zipSync(files)), type: 'application/zip', name };
};

/** What an archive holds; the type follows from each name. */
export const unzipped = ({ bytes }: BlobContent): readonly BlobContent[] =>
  unpacked(() =>
    Object.entries(unzipSync(new Uint8Array(bytes)))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, content]) => ({ bytes: Buffer.from(content), type: typeOfName(name), name })),
  );

export const gzipped = ({ bytes }: BlobContent, name = 'archive.gz'): BlobContent => ({
  bytes: gzipSync(bytes),
  type: 'application/x-gzip',
  name,
});

export const ungzipped = ({ bytes, name }: BlobContent): BlobContent => {
  const plain = (name ?? '').replace(/\.gz$/, '');
  return { bytes: unpacked(() => gunzipSync(bytes)), type: typeOfName(plain), name: plain === '' ? null : plain };
};

const unpacked = <Made>(work: () => Made): Made => {
  try {
    return work();
  } catch {
    throw new ServiceError('Invalid argument');
  }
};
