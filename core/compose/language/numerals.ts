/** IX is 9. */
export function valueOfRoman(numeral: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  let sum = 0;
  for (let index = 0; index < numeral.length; index++) {
    const value = values[numeral.charAt(index)] ?? 0;
    const next = values[numeral.charAt(index + 1)] ?? 0;
    sum += next > value ? -value : value;
  }
  return sum;
}

/** 二十三 is 23, and so is 23; undefined where Han digits stand together without a ten. */
export function valueOfHan(digits: string): number | undefined {
  if (/^\d/.test(digits)) return Number(digits);
  const signs = '一二三四五六七八九';
  const ten = digits.indexOf('十');
  if (ten < 0) return digits.length === 1 ? signs.indexOf(digits) + 1 : undefined;
  const tens = ten === 0 ? 1 : signs.indexOf(digits.charAt(0)) + 1;
  return tens * 10 + (ten === digits.length - 1 ? 0 : signs.indexOf(digits.charAt(ten + 1)) + 1);
}
