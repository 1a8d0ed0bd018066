/** Why a text, or a change of one, can’t be taken. */
export const text = {
  tooLong: 'هذا النص أطول من اللازم: أقصى عدد للأحرف {most, number}. يُرجى تقسيمه إلى اثنين.',
  tooHeavy: 'هذا النص أثقل من اللازم: مع كل روابطه وتنسيقاته يتجاوز 8 ميغابايت. يُرجى تقسيمه إلى اثنين.',
  notAsItIs: 'لا يمكن أخذ هذا النص كما هو: {why}.',
  cannotBeSaved: 'تعذّر حفظ هذا التغيير: {why}.',
  why: {
    noPartOfText: 'فيه ما ليس جزءًا من نص',
    unreadable: 'تعذّرت قراءته',
    tooManyParts: 'يتألف من أجزاء كثيرة جدًّا',
    besideText: 'فيه شيء إلى جانب النص',
    unknownParagraph: 'فيه نوع غير معروف من الفقرات',
    nestedTooDeeply: 'أجزاؤه متداخلة أكثر من اللازم',
    unknownDetail: 'فيه تفصيل غير معروف',
    misplaced: 'أجزاؤه ليست في مواضعها',
    noText: 'فيه ما ليس نصًا',
    unknownFormatting: 'فيه نوع غير معروف من التنسيق',
    listStart: 'تبدأ القائمة بعدد صحيح',
    linkAddress: 'يؤدي الرابط إلى https أو http أو mailto أو tel',
    headingLevel: 'مستوى العنوان الفرعي 2 أو 3',
    claimId: 'يُسمّى الادعاء بمعرّفه',
    notBuiltSo: 'ليس مبنيًا كما تُبنى المادة',
  },
} as const
