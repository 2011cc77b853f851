import { open, rename, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

export type NumberArray =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>;

/** Named arrays of numbers with a few words about them. */
export interface ArrayFile {
  /** Anything that JSON holds. */
  readonly about: unknown;
  readonly arrays: Readonly<Record<string, NumberArray>>;
}

export type Reading = { readonly ok: true; readonly file: ArrayFile } | { readonly ok: false; readonly reason: string };

const MAGIC = 0x58445052; // RPDX
const TYPES = { Uint8Array, Uint16Array, Uint32Array, Float32Array } as const;
/** Magic number, checksum of all that follows, version, length behind the head, length of the contents. */
const HEAD = 5 * 4;
const CHECKED_FROM = 2 * 4;
/** Arrays begin at multiples of this many bytes. */
const ALIGNED = 8;
const aligned = (length: number) => Math.ceil(length / ALIGNED) * ALIGNED;

interface Contents {
  readonly about: unknown;
  readonly arrays: readonly { readonly name: string; readonly type: keyof typeof TYPES; readonly length: number }[];
}

/**
 * Writes arrays to a file that is either whole or not there: to a neighbour first, which then takes its name. The numbers stand as
 * this machine holds them; a file of a machine of the other byte order has another magic number.
 */
export async function writeArrays(path: string, version: number, { about, arrays }: ArrayFile): Promise<void> {
  const contents: Contents = {
    about,
    arrays: Object.entries(arrays).map(([name, array]) => ({
      name,
      type: array.constructor.name as keyof typeof TYPES,
      length: array.length,
    })),
  };
  const told = new TextEncoder().encode(JSON.stringify(contents));
  const parts: Uint8Array[] = [padded(told)];
  for (const array of Object.values(arrays))
    parts.push(padded(new Uint8Array(array.buffer, array.byteOffset, array.byteLength)));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = new Uint32Array(aligned(HEAD) / 4);
  head.set([MAGIC, 0, version, length, told.length]);
  const top = new Uint8Array(head.buffer);
  head[1] = parts.reduce((sum, part) => crc32(part, sum), crc32(top.subarray(CHECKED_FROM)));
  const neighbour = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(neighbour, 'w');
    try {
      for (const part of [top, ...parts]) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}

/** Reads what `writeArrays` wrote. Whatever else stands in the file, or if there is none, is told as a reason; never throws. */
export async function readArrays(path: string, version: number): Promise<Reading> {
  const failed = (reason: string): Reading => ({ ok: false, reason });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      bytes = new Uint8Array(size);
      for (let at = 0; at < size; ) {
        const { bytesRead } = await file.read(bytes, at, size - at, at);
        if (bytesRead === 0) return failed('it grew shorter while it was read');
        at += bytesRead;
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return failed(code === 'ENOENT' ? 'there is none' : `it cannot be read: ${message}`);
  }
  if (bytes.length < aligned(HEAD)) return failed('it is too short');
  const [magic, checksum, written, length, told = 0] = new Uint32Array(bytes.buffer, 0, HEAD / 4);
  if (magic !== MAGIC) return failed('it is no snapshot of this program');
  if (written !== version) return failed(`it was written in format ${written}, not ${version}`);
  const start = aligned(HEAD);
  if (bytes.length !== start + (length as number)) return failed('it is torn');
  if (crc32(bytes.subarray(CHECKED_FROM)) !== checksum) return failed('its checksum is wrong');
  const { about, arrays } = JSON.parse(new TextDecoder().decode(bytes.subarray(start, start + told))) as Contents;
  const found: Record<string, NumberArray> = {};
  let at = start + aligned(told);
  for (const { name, type, length: count } of arrays) {
    found[name] = new TYPES[type](bytes.buffer, at, count);
    at += aligned(count * TYPES[type].BYTES_PER_ELEMENT);
  }
  return { ok: true, file: { about, arrays: found } };
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(aligned(bytes.length));
  whole.set(bytes);
  return whole;
}
