/** Bringing a text in: why it can’t be read, what could not be told from it, and what is wrong with what was confirmed. */
export const intake = {
  noText: 'لا نص هنا.',
  chooseFile: 'يُرجى اختيار ملف.',
  fileTooLarge: 'هذا الملف أكبر من 2 ميغابايت: ليس مادة واحدة. يُرجى تقسيمه، أو لصق الجزء المطلوب.',
  textTooLong: 'هذا النص أطول من الحد: {most, number} من الأحرف. يُرجى تقسيمه إلى اثنين.',
  fileEmpty: 'هذا الملف فارغ.',
  notPlainText: 'هذا {kind}، لا نص عادي. يُرجى فتحه ونسخ النص ولصقه هنا.',
  fileKind: {
    pdf: 'ملف PDF',
    office: 'ملف Word أو OpenDocument أو zip',
    oldOffice: 'ملف Word أو Excel قديم',
    rtf: 'ملف نص منسّق (RTF)',
    image: 'ملف صورة',
    media: 'ملف صورة أو صوت أو فيديو',
    sound: 'ملف صوت',
    compressed: 'ملف مضغوط',
    program: 'ملف برنامج',
  },
  binary: 'هذا ملف ثنائي، لا نص عادي. يُرجى فتحه ببرنامجه، ونسخ النص ولصقه.',
  encodingUnknown: 'لا يمكن الجزم بترميز حروف هذا الملف. يُرجى حفظه بترميز UTF-8 والمحاولة من جديد.',
  nulCharacters: 'هذا ليس نصًا: فيه محارف NUL، كما في البرامج والصور.',
  controlCharacters: 'هذا ليس نصًا: إنه مليء بمحارف التحكم.',
  noLetter: 'لا نص هنا: ولا حرف واحد.',
  tooManyParagraphs:
    'عدد فقرات هذا النص {count, number, ::group-off}، وهذا أكثر من مادة واحدة: الحد الأقصى {most, number}.',

  notes: {
    noHeadline: 'لم يُعثر على عنوان؛ يبقى فارغًا إلى أن تكتبه.',
    noStandfirst: 'لم يُعثر على تمهيد.',
    noDate: 'لم يُعثر على تاريخ.',
    noByline: 'لم يُعثر على سطر توقيع.',
    languageUnknown: 'لا يمكن الجزم باللغة؛ يُرجى اختيارها.',
    otherLanguage:
      'لا يمكن البحث عن المصادر بهذه اللغة بعد: حتى الآن بالأردية والإسبانية والألمانية والإنكليزية والعربية والفارسية والفرنسية.',
    noSource: 'لم يُعثر على مصدر يسمّيه النص ويستند إليه.',
    broken:
      '{count, plural, one {حرف واحد كان تالفًا، ويظهر هكذا: \ufffd.} two {حرفان كانا تالفين، ويظهران هكذا: \ufffd.} few {# أحرف كانت تالفة، وتظهر هكذا: \ufffd.} many {# حرفًا كانت تالفة، وتظهر هكذا: \ufffd.} zero {# حرف كانت تالفة، وتظهر هكذا: \ufffd.} other {# حرف كانت تالفة، وتظهر هكذا: \ufffd.}}',
    decodedWrongly: 'يبدو أن بعض الحروف فُكّ ترميزها خطأً من قبل («â€™»)؛ تُركت كما هي.',
    dateUnclear: 'لا يمكن الجزم بأي يوم يدل عليه «{words}»؛ تُرك في النص.',
    maybeHeadline: 'قد يكون «{words}» هو العنوان؛ تُرك في النص.',
    datelineWithoutYear: 'سطر المكان والتاريخ يقول «{words}» بلا سنة، فتُرك التاريخ فارغًا.',
    yearAssumed: 'لا تذكر «{words}» سنة: أُخذت {year}، وهي الأقرب إلى يوم الإدخال.',
    encodingMended:
      '{count, plural, zero {لا سطر أُصلح} one {أُصلح سطر واحد} two {أُصلح سطران} few {أُصلحت # أسطر} many {أُصلح # سطرًا} other {أُصلح # سطر}} قُرئ بترميز خاطئ.',
    maybeByline: 'قد يكون «{words}» تحت العنوان سطر توقيع؛ تُرك في النص.',
    maybeSubhead: '«{words}» يقف وحده: قد يكون عنوانًا فرعيًا، وتُرك في النص.',
    linesJoined: 'كانت الأسطر مقطوعة عند عرض ثابت؛ جُمعت في فقرات.',
    mostAttributions: 'عدد الإسنادات المعروضة، من أول النص: {most, number} فقط.',
    unnamed:
      '{count, plural, one {جملة واحدة تستند} two {جملتان تستندان} few {# جمل تستند} many {# جملة تستند} zero {# جملة تستند} other {# جملة تستند}} إلى من لا اسم له: {quotes}.',
    quoted: '«{words}»',
    endless:
      '{count, plural, one {مقطع واحد} two {مقطعان} few {# مقاطع} many {# مقطعًا} zero {# مقطع} other {# مقطع}} بلا نقطة، بطول يزيد على {most, number} من الأحرف: لم يُبحث هناك عن مصادر.',
    sharedName: 'قد يدل «{name}» على أكثر من شخص في هذا النص.',
  },

  headlineTooLong: 'أقصى عدد لأحرف العنوان: {most, number, ::group-off}.',
  standfirstTooLong: 'أقصى عدد لأحرف التمهيد: {most, number, ::group-off}.',
  datelineTooLong: 'أقصى عدد لأحرف سطر المكان والتاريخ: {most, number, ::group-off}.',
  bylineTooLong: 'أقصى عدد لأحرف سطر التوقيع: {most, number, ::group-off}.',
  fileNameTooLong: 'أقصى عدد لأحرف اسم الملف: {most, number, ::group-off}.',
  dateForm: 'يُكتب التاريخ هكذا: 2024-03-26.',
  claimTooLong: 'هذا أطول من أن يكون ادعاءً واحدًا.',
  blocksMissing: 'لا يوجد نص.',
  tooManyBlocks: 'أقصى عدد لفقرات النص: {most, number}.',
  tooManySources: 'أقصى عدد للمصادر دفعة واحدة: {most, number}.',
  tooManyClaims: 'أقصى عدد للادعاءات دفعة واحدة: {most, number}.',
  claimWithoutSource: 'أحد الادعاءات يستند إلى مصدر غير موجود.',
  sourceGone: 'لا يوجد مصدر كهذا. يُرجى قراءة النص من جديد.',
  claimGone: 'لم يعد «{words}» في فقرته، فلا يمكن أن يُسند إلى مصدر. يُرجى إعادة الكلمات، أو ترك ذلك المصدر.',

  origin: {
    file: 'استُورد من «{file}».',
    pasted: 'استُورد من نص ملصق.',
    dated: 'كان تاريخه {date}.',
    byline: 'سطر توقيعه: {byline}.',
  },
} as const
