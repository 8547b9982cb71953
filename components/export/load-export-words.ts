import type { ExportTexts } from '@/texts/export/en';

/** The words of the export menu, of quotations and of pictures of words. */
export async function loadExportWords(language: string): Promise<ExportTexts> {
  return language === 'ko'
    ? (await import('@/texts/export/ko')).exportKo
    : (await import('@/texts/export/en')).exportEn;
}
