import { describe, expect, test } from 'vitest';
import { selfNumbering } from '@/core/thread/self-numbering';
import { aPost } from '@/tests/core/a-post';

function read(...texts: string[]) {
  return selfNumbering(texts.map((text, index) => aPost(index + 1, { text })));
}

describe('the author’s own numbers', () => {
  test.each([
    ['1/3 One', '2/3 Two', '3/3 Three'],
    ['One 1/3', 'Two 2/3', 'Three 3/3'],
    ['(1/3) One', '(2/3) Two', '(3/3) Three'],
    ['One\n\n[1/3]', 'Two\n\n[2/3]', 'Three\n\n[3/3]'],
    ['1 of 3: One', '2 of 3: Two', '3 of 3: Three'],
    ['1／3 하나', '2／3 둘', '3／3 셋'],
    ['🧵 1/3 One', '2/3 Two', '3/3 Three'],
  ])('are read from "%s"', (...texts) => {
    expect(read(...texts)).toEqual({ numbers: [1, 2, 3], total: 3 });
  });

  test('may have no total', () => {
    expect(read('1/ One', '2/ Two', '3/ Three')).toEqual({ numbers: [1, 2, 3] });
    expect(read('1/x One', '2/x Two')).toEqual({ numbers: [1, 2] });
  });

  test('show what is missing', () => {
    expect(read('1/9 One', '2/9 Two', '7/9 Seven')).toEqual({ numbers: [1, 2, 7], total: 9 });
  });

  test('count an opening without one as the first, where the second is two', () => {
    expect(read('A hook 🧵', '2/3 Two', '3/3 Three')).toEqual({ numbers: [1, 2, 3], total: 3 });
    expect(read('A hook 🧵', '1/2 One', '2/2 Two')).toEqual({
      numbers: [undefined, 1, 2],
      total: 2,
    });
  });

  test('stand before what X hides at the end', () => {
    const posts = ['One 😀 1/2 pic.x.com/a', 'Two 2/2'].map((text, index) =>
      aPost(index + 1, { text }),
    );
    posts[0]?.spans.push({ type: 'omitted', because: 'own link', from: 9, to: 21 });
    expect(selfNumbering(posts)).toEqual({ numbers: [1, 2], total: 2 });
  });

  test.each([
    ['dates', 'It began on 9/11', 'We met on 1/6', 'and again on 4/5'],
    ['fractions', '1/2 cup of flour', '2/3 of a spoon', '1/4 of an egg'],
    ['a total that changes', '1/3 One', '2/4 Two', '3/5 Three'],
    ['numbers that fall', '3/3 Three', '2/3 Two', '1/3 One'],
    ['a number larger than the total', '1/2 One', '24/2 Two'],
    ['too few', '1/5 One', 'Two', 'Three', 'Four'],
    ['24/7', 'Open 24/7', 'Closed', 'Always 24/7'],
  ])('are not %s', (_, ...texts) => {
    expect(read(...texts)).toBeUndefined();
  });

  test('need more than one post', () => {
    expect(read('1/3 One')).toBeUndefined();
  });
});
