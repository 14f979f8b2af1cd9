/** Reads the files out of a tar archive; just enough of the format (POSIX ustar) for what comes with the packaged browser. */

export interface TarFile {
  readonly path: string;
  readonly bytes: Buffer;
}

const block = 512;
const fileKinds = new Set(['0', '']);

/** Every plain file of the archive, in its order. */
export const unpackTar = (archive: Buffer): readonly TarFile[] => {
  const files: TarFile[] = [];
  let at = 0;
  while (at + block <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + block);
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8);
    const prefix = text(header, 345, 155);
    if (fileKinds.has(text(header, 156, 1))) {
      const bytes = archive.subarray(at + block, at + block + size);
      files.push({ path: (prefix ? `${prefix}/` : '') + text(header, 0, 100), bytes });
    }
    at += block + Math.ceil(size / block) * block;
  }
  return files;
};

const text = (header: Buffer, from: number, length: number): string => {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.subarray(0, end === -1 ? length : end).toString('utf8');
};
