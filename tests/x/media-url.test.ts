import { expect, test } from 'vitest';
import { mediaUrl } from '@/x/addresses/media-url';

test.each([
  'https://pbs.twimg.com/media/Abc_1-2.jpg',
  'https://video.twimg.com/ext_tw_video/1/pu/vid/avc1/640x360/a.mp4?tag=12',
  'https://abs-0.twimg.com/emoji/v2/svg/1f600.svg',
  'https://pbs.twimg.com/media/a%20b.jpg',
])('%s is media', (address) => {
  expect(mediaUrl(address)).toBe(address);
});

test('an old address without TLS is asked for with it', () => {
  expect(mediaUrl('http://pbs.twimg.com/media/a.jpg')).toBe('https://pbs.twimg.com/media/a.jpg');
});

test.each([
  'https://elsewhere.example/pixel.gif',
  'https://pbs.twimg.com@elsewhere.example/a.jpg',
  'https://pbs.twimg.com.elsewhere.example/a.jpg',
  'https://pbs.twimg.com:8443/a.jpg',
  '//pbs.twimg.com/a.jpg',
  'data:image/png;base64,AAAA',
  'javascript:alert(1)',
  undefined,
])('%s would tell a stranger who reads, and is no media', (address) => {
  expect(mediaUrl(address)).toBeUndefined();
});
