/** A zip's own list of what it holds (APPNOTE.TXT 4.3.12 and 4.3.16): fflate unpacks without looking there. */
const listed = 0x02014b50;
const endOfList = 0x06054b50;
const shortestEnd = 22;

/** The checksum that each file must have, by its name; none where the list is not where it should be. */
export function checksumsIn(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const checksums = new Map<string, number>();
  const end = endOf(view);
  if (end === undefined) return checksums;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === listed) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + (name ?? 0);
    const text = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    checksums.set(text, view.getUint32(at + 16, true));
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return checksums;
}

/** CRC-32 as zip files have it. */
export function checksumOf(bytes: Uint8Array): number {
  let checksum = ~0;
  for (const byte of bytes) checksum = (table[(checksum ^ byte) & 0xff] ?? 0) ^ (checksum >>> 8);
  return ~checksum >>> 0;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let entry = byte;
  for (let bit = 0; bit < 8; bit += 1) entry = (entry >>> 1) ^ (entry & 1 ? 0xedb88320 : 0);
  return entry;
});

/** A comment may follow it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - shortestEnd;
  for (let at = last; at >= 0 && at > last - 0x10000; at -= 1) {
    if (view.getUint32(at, true) === endOfList) return at;
  }
  return undefined;
}
