import { describe, expect, test } from 'vitest';
import { foldText } from '@/core/compose/draft/folded-text';
import { ordinalAt } from '@/core/compose/language/ordinal-at';

describe('a line is numbered by', () => {
  test.each([
    ['1. Title', 1],
    ['12) Title', 12],
    ['(3) Title', 3],
    ['4/ Title', 4],
    ['#5 Title', 5],
    ['6️⃣ Title', 6],
    ['🔟 Title', 10],
    ['⑦ Title', 7],
    ['⑻ Title', 8],
    ['❾ Title', 9],
    ['IV. Title', 4],
    ['Ⅸ Title', 9],
    ['二、标题', 2],
    ['（三）标题', 3],
    ['十二、标题', 12],
    ['第4章 標題', 4],
    ['第五，标题', 5],
    ['その2：題', 2],
    ['나. 제목', 2],
    ['제3장 제목', 3],
    ['둘째, 제목', 2],
    ['세 번째 제목', 3],
    ['2단계 제목', 2],
    ['Second, a title', 2],
    ['Step 3: a title', 3],
    ['Lesson two: a title', 2],
    ['Segundo: un título', 2],
    ['Во-первых, заголовок', 1],
    ['ثانياً: عنوان', 2],
    ['٣. عنوان', 3],
    ['۴- عنوان', 4],
    ['पहला: शीर्षक', 1],
    ['ข้อ 2 หัวข้อ', 2],
    ['마지막으로, 제목', 'last'],
  ])('%s', (line, value) => {
    expect(ordinalAt(foldText(line).text)?.value).toBe(value);
  });
});

describe('a line is not numbered by', () => {
  test.each([
    '1.5 billion people',
    '2024. That was the year',
    '9/11 changed it',
    'I think so',
    'Vitamin C is fine',
    'First we went home',
    'Second-hand books',
    '가지 않았다',
    '一个人',
    '第一次见面',
    '- a bullet',
    '#hashtag',
    '100 days',
    'Parties are over',
  ])('%s', (line) => {
    expect(ordinalAt(foldText(line).text)).toBeUndefined();
  });
});
