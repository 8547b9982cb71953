import { describe, expect, test } from 'vitest';
import { postUrl } from '@/x/addresses/make-urls';
import { parsePostUrl } from '@/x/addresses/post-url';
import { postId } from './read-thread';

describe('the address of a post', () => {
  test.each([
    'https://x.com/ada_writes/status/123',
    'https://x.com/ada_writes/status/123/',
    'https://www.x.com/ada_writes/status/123?s=20&t=abc',
    'https://mobile.x.com/ada_writes/status/123#m',
    'http://twitter.com/ada_writes/status/123/photo/2',
    'https://mobile.twitter.com/ada_writes/status/123/video/1',
    'https://x.com/ada_writes/status/123/mediaviewer',
    'https://x.com/ada_writes/status/123/quotes',
    'https://x.com/ada_writes/status/123/retweets',
    'https://x.com/ada_writes/status/123/reposts',
    'https://x.com/ada_writes/status/123/likes',
    'https://x.com/ada_writes/status/123/analytics',
    'https://x.com/ada_writes/article/123',
  ])('%s names the post and its author', (address) => {
    expect(parsePostUrl(address)).toEqual({ id: '123', handle: 'ada_writes' });
  });

  test.each([
    'https://x.com/i/status/123',
    'https://x.com/i/web/status/123',
    'https://x.com/i/thread/123',
  ])('%s names the post alone', (address) => {
    expect(parsePostUrl(address)).toEqual({ id: '123' });
  });

  test.each([
    'https://x.com/i/article/123',
    'https://x.com/ada_writes',
    'https://x.com/ada_writes/status/',
    'https://x.com/ada_writes/status/123a',
    'https://x.com/ada_writes/status/123456789012345678901',
    'https://x.com/home/status/123',
    'https://x.com/search/status/123',
    'https://x.com/ada-writes/status/123',
    'https://x.com.evil.example/ada/status/123',
    'https://x.com@evil.example/ada/status/123',
    'https://evil.example/x.com/ada/status/123',
    'https://example.com/ada/status/123',
    'javascript:https://x.com/ada/status/123',
    '/ada/status/123',
    '',
    undefined,
    123,
  ])('%s is no post', (address) => {
    expect(parsePostUrl(address)).toBeUndefined();
  });

  test('ids are taken exactly, and never as numbers', () => {
    expect(parsePostUrl('https://x.com/a/status/1700000000000000001')?.id).toBe(
      '1700000000000000001',
    );
    expect(parsePostUrl('https://x.com/a/status/1234')?.id).not.toBe('123');
  });

  test('an address made here can be read here', () => {
    expect(postUrl(postId('123'), 'ada_writes')).toBe('https://x.com/ada_writes/status/123');
    expect(postUrl(postId('123'))).toBe('https://x.com/i/status/123');
    expect(postUrl(postId('123'), 'no handle')).toBe('https://x.com/i/status/123');
    expect(parsePostUrl(postUrl(postId('123')))).toEqual({ id: '123' });
  });
});
