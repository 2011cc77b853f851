// The files of a message, by the address `attachment://name` under which its components speak of them.

/** Turns a message's base64 files into addresses of this page; `release` gives the memory back. */
export function openFiles(files) {
  const open = new Map(
    files.map(({ name, contentType, description, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const url = URL.createObjectURL(new Blob([bytes], { type: contentType }));
      return [`attachment://${name}`, { name, url, contentType, description, size: bytes.length }];
    }),
  );
  return {
    get: (address) => open.get(address),
    release: () => {
      for (const { url } of open.values()) URL.revokeObjectURL(url);
    },
  };
}

/** A size as a person reads it: `812 bytes`, `4.2 kB`, `1.3 MB`. */
export function readableSize(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
