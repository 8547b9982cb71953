import type { LanguageWords } from './language-words';

export const hindi: LanguageWords = {
  banners: ['(?:एक )?थ्रेड'],
  calls: ['फ़?ॉलो करें|फॉलो|रीट्वीट|शेयर करें|सब्सक्राइब|पढ़ने के लिए (?:धन्यवाद|शुक्रिया)'],
  labels: {
    summary: 'सारांश|संक्षेप में',
    conclusion: 'निष्कर्ष',
    sources: 'स्रोत',
    part: 'पृष्ठभूमि',
  },
  ordinals: ['पहला दूसरा तीसरा चौथा पाँचवाँ छठा', 'पहली दूसरी तीसरी चौथी पाँचवीं छठी'],
  units: 'चरण अध्याय नियम सबक',
  unfinished: 'और लेकिन क्योंकि',
  emptyStarts: 'और लेकिन यह ये यहाँ नमस्ते आज कल',
};
