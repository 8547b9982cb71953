/**
 * Words that count: each row is 1st, 2nd, 3rd … in one language. A line that begins with one counts
 * as numbered only if the next number stands somewhere after it.
 */
const rows = [
  'first second third fourth fifth sixth seventh eighth ninth tenth',
  'firstly secondly thirdly fourthly fifthly',
  'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo',
  'primera segunda tercera cuarta quinta sexta',
  'primeiro segundo terceiro quarto quinto sexto sétimo oitavo',
  'premièrement deuxièmement troisièmement quatrièmement cinquièmement',
  'primo secondo terzo quarto quinto',
  'erstens zweitens drittens viertens fünftens sechstens',
  'birincisi ikincisi üçüncüsü dördüncüsü beşincisi',
  'birinci ikinci üçüncü dördüncü beşinci',
  'во-первых во-вторых в-третьих в-четвёртых в-пятых',
  'первое второе третье четвёртое пятое шестое',
  'по-перше по-друге по-третє по-четверте',
  'أولا ثانيا ثالثا رابعا خامسا سادسا سابعا',
  'أولاً ثانياً ثالثاً رابعاً خامساً سادساً سابعاً',
  'اولاً ثانیاً ثالثاً رابعاً خامساً',
  'اول دوم سوم چهارم پنجم ششم',
  'یکم دوم سوم چهارم پنجم ششم',
  'ראשית שנית שלישית רביעית חמישית',
  'पहला दूसरा तीसरा चौथा पाँचवाँ छठा',
  'पहली दूसरी तीसरी चौथी पाँचवीं छठी',
  '첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째',
  '첫번째 두번째 세번째 네번째 다섯번째 여섯번째 일곱번째',
  '第一に 第二に 第三に 第四に 第五に',
  '一つ目は 二つ目は 三つ目は 四つ目は 五つ目は',
  'まず 次に',
  '其一 其二 其三 其四 其五',
  '首先 其次 再次',
];
const last = [
  'finally',
  'lastly',
  'finalmente',
  'enfin',
  'schließlich',
  'наконец',
  'أخيرا',
  'أخيراً',
  '마지막으로',
  '最後に',
  '最后',
  '最後',
];

export const ordinalWords = new Map<string, number | 'last'>();
for (const row of rows) {
  row.split(' ').forEach((word, index) => {
    if (!ordinalWords.has(word)) ordinalWords.set(word, index + 1);
  });
}
for (const word of last) ordinalWords.set(word, 'last');

/** Before a number: "Step 3". */
export const unitWords = new Set(
  (
    'step lesson rule tip chapter part point idea mistake principle law myth reason level stage phase day section ' +
    'insight habit question fact trick secret takeaway ' +
    'paso lección regla capítulo parte consejo error passo lição regra dica étape leçon règle chapitre partie conseil ' +
    'schritt regel lektion kapitel teil tipp grund шаг правило глава часть урок совет adım kural bölüm ders ' +
    'крок розділ الخطوة الفصل الدرس القاعدة گام درس قانون فصل צעד פרק כלל שלב चरण अध्याय नियम सबक ' +
    'ขั้นตอนที่ บทที่ ข้อ ข้อที่ ステップ ルール ポイント 教訓 理由 규칙 교훈 단계 팁'
  ).split(' '),
);
