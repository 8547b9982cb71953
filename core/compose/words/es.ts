import type { LanguageWords } from './language-words';

export const spanish: LanguageWords = {
  banners: ['(?:un |abro |va )?hilo'],
  bannersAfterComma: ['un hilo'],
  continued: ['continúa'],
  calls: [
    's[ií]gueme|síga(?:n)?me|den?le a like|agradecemos el RT|retuit|comparte|suscr[ií]|si te (?:ha )?(?:gustado|gustó|sirvió)|gracias por leer|fin del hilo|me siga',
  ],
  labels: {
    summary: 'resumen|en resumen',
    conclusion: 'conclusión|conclusiones|en conclusión',
    sources: 'fuente|fuentes|referencias',
    part: 'contexto|antecedentes|introducción',
  },
  ordinals: [
    'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo',
    'primera segunda tercera cuarta quinta sexta',
  ],
  last: 'finalmente',
  units: 'paso lección regla capítulo parte consejo error',
  parts: 'parte',
  unfinished: 'el los las y pero porque mi mis sus',
  smallInTitles: 'de la el del los las un una',
  emptyStarts:
    'y pero esto este esta así hola aquí eso ese entonces también bueno buenas buenos hoy ayer además pues va',
  endMarks: 'fin',
  leadIns: 'aquí|estas son|estos son|son estas|son estos',
  leadEnds: 'de que en a con para por puedes un una el la los las su mi gestionar',
  persons: 'yo nosotros me mi nos',
  connectives: 'y pero aunque porque entonces además',
  pointers: 'eso esto esta este estas estos ese esa esas esos',
};
