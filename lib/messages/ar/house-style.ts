/** Rules of house style: what is refused, and why. */
export const houseStyle = {
  notThere: 'لا وجود لهذه القاعدة.',
  thereAlready: 'توجد قاعدة عن «{term}» بهذه اللغة.',
  changedMeanwhile: 'غيّر شخص آخر هذه القاعدة في هذه الأثناء. أعد تحميل الصفحة ثم قرّر.',
  languageWrong: 'تُكتب اللغة هكذا: en أو es-MX أو fa-AF.',
  kindWrong: 'القاعدة عن كلمات أو عن نمط.',
  severityWrong: 'القاعدة نصيحة أو تحذير.',
  termMissing: 'اذكر الكلمات التي تتناولها القاعدة.',
  termTooLong: '{most, number} حرف على الأكثر.',
  termWithoutLetters: 'القاعدة عن حروف أو أرقام.',
  patternNotUnderstood:
    'لا يمكن قراءة هذا النمط. لكل قوس قرين، ولا يمكن النظر إلى الأمام أو الخلف ولا الإحالة إلى ما سبق.',
  patternFitsNothing: 'هذا النمط يطابق الفراغ أيضًا. ليطلب حرفًا واحدًا على الأقل.',
  explanationMissing: 'اذكر السبب ليستطيع الكاتب أن يقرر.',
  explanationTooLong: '{most, number} حرف على الأكثر.',
  suggestionTooLong: 'الاقتراح {most, number} حرف على الأكثر.',
  tooManySuggestions: '{most, number} اقتراحات على الأكثر.',
  tooManyRules: '{most, number} قاعدة على الأكثر. أزل بعضها أولًا.',
  tooManyPatterns: '{most, number} نمط على الأكثر، فكل نمط يُبحث عنه وحده. اكتب بعضها كلمات.',
} as const
