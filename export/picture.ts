/** A picture as it came: `type` is its media type, by its first bytes and not by what it was called. */
export type Picture = { bytes: Uint8Array; type: PictureType };

export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';

/** Of a picture's file name, without the dot. */
export const pictureEndings: Record<PictureType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

const signatures: [PictureType, number[], offset: number][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff], 0],
  ['image/png', [0x89, 0x50, 0x4e, 0x47], 0],
  ['image/gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
];

/** Absent where it is no picture of a kind that every reader of books shows. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  return signatures.find(([, sign, offset]) =>
    sign.every((byte, index) => bytes[offset + index] === byte),
  )?.[0];
}
