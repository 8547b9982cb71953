import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { compileTexts } from '@/scripts/build/compile-texts';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test.each([
  ['en', en],
  ['ko', ko],
] as const)(
  '%s is shipped compiled, without the compiler, and says the same',
  async (name, texts) => {
    const code = await bundleOf(`texts/${name}.ts`);
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const shipped: typeof texts = module[name];
    expect(Object.keys(shipped)).toEqual(Object.keys(texts));
    expect(shipped.posts({ count: 1_200 })).toBe(texts.posts({ count: 1_200 }));
    expect(shipped.themes).toEqual(texts.themes);
    const until = Date.UTC(2026, 2, 11);
    expect(shipped.failure({ type: 'rate-limited', until }).advice).toBe(
      texts.failure({ type: 'rate-limited', until }).advice,
    );
    expect(code).not.toContain('{count, ');
    // The compiler alone is 50 KB.
    expect(code.length).toBeLessThan(25_000);
  },
);

async function bundleOf(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    plugins: [compileTexts()],
    build: { write: false, lib: { entry: file, formats: ['es'] } },
  });
  const [bundle] = [built].flat() as { output: { code: string }[] }[];
  return bundle?.output[0]?.code ?? '';
}
