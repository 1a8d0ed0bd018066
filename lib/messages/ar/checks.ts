/** The checks, failing and passed, and waivers. */
export const checks = {
  attachment: {
    holds: 'الملفات الظاهرة مع المعلومات موجودة وموصوفة ومسموح بها.',
    missing: 'المعلومة {number, number}، «{words}»: ملف يظهر معها لم يعد في المكتبة.',
    failed: 'المعلومة {number, number}، «{words}»: تعذّر إعداد مقاسات {file}. يُرجى إعادة إعدادها في المكتبة.',
    waiting: 'المعلومة {number, number}، «{words}»: مقاسات {file} ما زالت قيد الإعداد.',
    noAlt: 'المعلومة {number, number}، «{words}»: يُرجى ذكر ما يُظهره {file}.',
    ended: 'المعلومة {number, number}، «{words}»: انتهت حقوق {file}.',
    noCredit: 'المعلومة {number, number}، «{words}»: لا يُذكر صاحب {file}. يُرجى ذكره في المكتبة.',
    noLicence: 'المعلومة {number, number}، «{words}»: لا ترخيص للملف {file}. يُرجى ذكره في المكتبة.',
    betrays: 'المعلومة {number, number}، «{words}»: ملف يظهر معها هو أيضًا من مصدر لم يتحدث علنًا. يُرجى إيقاف إظهاره.',
    usedUp:
      'المعلومة {number, number}، «{words}»: لا يجوز عرض {file} في أكثر من {most, plural, zero {# مادة} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}، وقد استنفدت مواد أخرى هذا العدد.',
    betraysInPiece: '«{file}» يظهر في المادة، وهو أيضًا من مصدر لم يتحدث علنًا. يُرجى إخراجه من المادة.',
    betraysElsewhere:
      '«{file}» يظهر هنا، وقد ورد لمادة أخرى من مصدر لم يتحدث علنًا. يُرجى إظهار ملف آخر، أو سؤال من أرفقه هناك.',
  },
  author: {
    holds: 'عليها توقيع، أو هي خبر موجز.',
    missing: 'بلا توقيع: وحده الخبر الموجز يُنشر من دون توقيع.',
  },
  chart: {
    holds: 'يمكن رسم كل رسم بياني وله عنوان.',
    wrong: 'لا يمكن رسم الرسم البياني {number, number}. {why}',
    untitled: 'ليس للرسم البياني {number, number} عنوان: اكتب فوق جدوله ما يبيّنه.',
  },
  chartSource: {
    holds: 'كل رسم بياني يبيّن مصدر أرقامه.',
    missing: 'ليس للرسم البياني {number, number}، «{title}»، مصدر: علّم عنوانه أو أرقامه ادّعاءً واذكر مصدرها.',
  },
  claimSource: {
    holds: 'لكل ادعاء مصدر.',
    missing: 'الادعاء {number, number}، «{words}»، بلا مصدر يؤيده.',
  },
  desk: { holds: 'تتبع أحد الأقسام.', missing: 'لا تتبع أي قسم.' },
  disputedClaim: {
    holds: 'لا ادعاء محل خلاف.',
    found: 'الادعاء {number, number}، «{words}»، محل خلاف. يُرجى التأكد من أن النص يذكر ذلك.',
  },
  falseClaim: {
    holds: 'لم يثبت عدم صحة أي ادعاء.',
    found: 'الادعاء {number, number}، «{words}»، ثبت أنه غير صحيح.',
  },
  hasClaims: {
    holds: 'تذكر من أين جاءت بما فيها.',
    missing: 'لا ادعاء محدَّدًا فيها، فلا يرى القرّاء من أين جاءت بما فيها.',
  },
  headline: { holds: 'لها عنوان.', missing: 'بلا عنوان.' },
  houseStyle: {
    holds: 'لا شيء يحذّر منه دليل الأسلوب.',
    notChecked: 'لم يُفحص دليل الأسلوب: تستغرق أنماطه وقتًا طويلًا في هذا النص.',
    found: 'يحذّر دليل الأسلوب من «{words}».',
    several:
      'يحذّر دليل الأسلوب من «{words}» ومن {count, plural, zero {لا موضع آخر} one {موضع آخر} two {موضعين آخرين} few {# مواضع أخرى} many {# موضعًا آخر} other {# موضع آخر}}.',
  },
  mainTag: { holds: 'لها وسم رئيسي.', missing: 'بلا وسم رئيسي.' },
  offTheRecord: {
    holds: 'لا ادعاء يستند إلى كلام ليس للنشر.',
    found: 'الادعاء {number, number}، «{words}»، يستند إلى كلام ليس للنشر. يُرجى إيجاد مصدر آخر، أو حذف الادعاء.',
  },
  openQuestion: { holds: 'كل سؤال محلول.', asked: 'سؤال من {name}: {question}' },
  openSuggestion: {
    holds: 'لا اقتراح مفتوحًا.',
    open: '{count, plural, zero {لا اقتراح مفتوحًا.} one {اقتراح واحد مفتوح: يصدر النص من دونه.} two {اقتراحان مفتوحان: يصدر النص من دونهما.} few {# اقتراحات مفتوحة: يصدر النص من دونها.} many {# اقتراحًا مفتوحًا: يصدر النص من دونها.} other {# اقتراح مفتوح: يصدر النص من دونها.}}',
  },
  picture: {
    holds: 'يمكن عرض كل الصور.',
    missing:
      'الصورة {which, select, lead {الرئيسية} other {{number, number}}} لم تعد في المكتبة. يُرجى اختيار غيرها، أو حذفها.',
    noPicture:
      'الملف {which, select, lead {المختار صورةً رئيسية} other {{number, number}}}، «{file}»، ليس صورة. يُرجى اختيار ملف آخر، أو حذفه.',
    failed:
      'تعذّر تجهيز الصورة {which, select, lead {الرئيسية} other {{number, number}}}، «{file}»، للقرّاء. يُرجى إعداد مقاساتها من جديد في صفحتها بالمكتبة، أو حذفها.',
    waiting:
      'ما زالت الصورة {which, select, lead {الرئيسية} other {{number, number}}}، «{file}»، قيد التجهيز للقرّاء. يُرجى الانتظار لحظة.',
  },
  pictureAlt: {
    holds: 'لكل صورة نص بديل، أو هي للزينة.',
    missing:
      'الصورة {which, select, lead {الرئيسية} other {{number, number}}} بلا نص بديل: يُرجى ذكر ما تُظهره، أو أنها للزينة.',
  },
  pictureRights: {
    holds: 'لكل صورة اسم صاحبها ورخصتها.',
    ended:
      'لم يعد يجوز عرض الصورة {which, select, lead {الرئيسية} other {{number, number}}}، «{file}»: انتهت حقوقها. يُرجى تجديدها في المكتبة، أو حذف الصورة.',
    noCredit:
      'الصورة {which, select, lead {الرئيسية} other {{number, number}}}، «{file}»، بلا اسم صاحبها. يُرجى ذكره في المكتبة.',
    noLicence:
      'الصورة {which, select, lead {الرئيسية} other {{number, number}}}، «{file}»، بلا رخصة. يُرجى أن يُذكر في المكتبة بأي حق تُعرض.',
    usedUp:
      'لا يجوز عرض الصورة {which, select, lead {الرئيسية} other {{number, number}}}، «{file}»، في أكثر من {most, plural, zero {# مادة} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}، وقد استنفدت مواد أخرى هذا العدد. يُرجى حذفها، أو الذكر في المكتبة أنه يجوز عرضها أكثر.',
  },
  pictureRightsEnd: {
    holds: 'لا تنتهي حقوق أي صورة قريبًا.',
    soon: 'تنتهي حقوق الصورة {which, select, lead {الرئيسية} other {{number, number}}}، «{file}»، {left, plural, =0 {اليوم} zero {اليوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}.',
  },
  mediaFile: {
    holds: 'يمكن سماع كل تسجيل وفتح كل وثيقة.',
    missing:
      '{form, select, sound {لم يعد التسجيل} other {لم تعد الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} في المكتبة. {form, select, sound {يُرجى اختيار غيره أو إخراجه} other {يُرجى اختيار غيرها أو إخراجها}}.',
    noSound:
      '{form, select, sound {التسجيل} other {الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} ليس تسجيلًا. يُرجى اختيار ملف آخر أو إخراجه.',
    noDocument:
      '{form, select, sound {التسجيل} other {الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} ليست ملف PDF. يُرجى اختيار ملف آخر أو إخراجها.',
    noTitle:
      '{form, select, sound {التسجيل} other {الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} بلا عنوان. {form, select, sound {يُرجى ذكر ما هو} other {يُرجى ذكر ما هي}}.',
  },
  mediaRights: {
    holds: 'لكل تسجيل ووثيقة إسناد وترخيص.',
    ended:
      'لم يعد يجوز عرض {form, select, sound {التسجيل} other {الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} إذ {form, select, sound {انتهت حقوقه. يُرجى تجديدها في المكتبة أو إخراجه} other {انتهت حقوقها. يُرجى تجديدها في المكتبة أو إخراجها}}.',
    noCredit:
      '{form, select, sound {التسجيل} other {الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} بلا إسناد. {form, select, sound {يُرجى ذكر صاحبه} other {يُرجى ذكر صاحبها}} في المكتبة.',
    noLicence:
      '{form, select, sound {التسجيل} other {الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} بلا ترخيص. {form, select, sound {يُرجى ذكر حق عرضه} other {يُرجى ذكر حق عرضها}} في المكتبة.',
    usedUp:
      'لا يجوز عرض {form, select, sound {التسجيل} other {الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} في أكثر من {most, plural, zero {# مادة} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}، وقد استنفدت مواد أخرى هذا العدد. {form, select, sound {يُرجى إخراجه، أو الذكر في المكتبة أنه يجوز عرضه أكثر} other {يُرجى إخراجها، أو الذكر في المكتبة أنه يجوز عرضها أكثر}}.',
  },
  mediaRightsEnd: {
    holds: 'لا تنتهي حقوق أي تسجيل أو وثيقة قريبًا.',
    soon: 'تنتهي حقوق {form, select, sound {التسجيل} other {الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} {left, plural, =0 {اليوم} zero {اليوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}.',
  },
  transcript: {
    holds: 'يمكن قراءة ما يقال في كل تسجيل.',
    missing:
      '{form, select, sound {التسجيل} other {الوثيقة}} رقم {number, number}{named, select, yes {، «{title}»،} other {}} بلا نص مكتوب: من لا يسمعه لا يعرف ما يقال فيه. يُرجى كتابة ما يقال.',
  },
  publicLabel: {
    holds: 'كل من لا يجوز ذكر اسمه له وصف.',
    missing:
      'الادعاء {number, number}، «{words}»، يستند إلى مصدر لا يجوز ذكر اسمه: يُرجى كتابة ما يُقال للقرّاء بدلًا منه.',
  },
  notice: {
    holds: 'قيل للقراء كل ما يجب أن يعرفوه.',
    wordless: 'التنويه للقراء بلا كلمات: اذكر ما كان خطأ وما هو الصحيح.',
    causeless: 'التنويه للقراء لا يذكر سبب الحاجة إليه: اختره في «التفاصيل».',
  },
  aiUse: {
    holds: 'قيل ما يجب قوله عن الذكاء الاصطناعي.',
    undeclared: 'لم يصرّح أحد هل استُخدم الذكاء الاصطناعي. صرّح في «التفاصيل»، حتى إن لم يُستخدم.',
    wordless: 'استُخدم الذكاء الاصطناعي ولم تُذكر الأداة أو الغرض. اذكرهما في «التفاصيل».',
    notHere: 'قررت هيئة التحرير ألا تُنشر مادة كهذه. اكتبها بلا ذكاء اصطناعي أو اسأل رئيس تحرير.',
    unread:
      'يجب أن يقرأ رئيس تحرير ما كان للذكاء الاصطناعي فيه دور، وقد وافق عليها غيره. اطلب تعديلات وليوافق عليها رئيس تحرير.',
  },
  silentChange: {
    holds: 'لم يتغيّر ما قرأه القراء، أو أُخبروا بذلك.',
    untold: 'تختلف الكلمات عما لدى القراء ولا شيء يخبرهم: اكتب تنويهًا، أو ليعدّه محرر تعديلًا طفيفًا.',
    notMinor: 'عُدّ تعديلًا طفيفًا، لكن كلمات الادعاءات تختلف عما لدى القراء: اكتب تنويهًا.',
    claimsNew: 'عُدّ تعديلًا طفيفًا، لكن فيه ادعاءات ليست لدى القراء: اكتب تنويهًا.',
    claimsGone: 'عُدّ تعديلًا طفيفًا، لكن ادعاءات لدى القراء لم تعد معلّمة في النص: اكتب تنويهًا.',
  },
  standfirst: {
    holds: 'لها تمهيد، أو هي أقصر من أن تحتاج إليه.',
    missing: 'بلا تمهيد.',
  },
  text: { holds: 'لها نص.', missing: 'لا نص فيها تحت التمهيد.' },

  blockers: '{count, plural, zero {لا موانع} one {مانع واحد} two {مانعان} few {# موانع} many {# مانعًا} other {# مانع}}',
  cannotGoOut:
    'لا يمكن نشر هذه المادة بعد. {blockers}{more, plural, =0 {} one { ومانع آخر.} two { ومانعان آخران.} few { و# موانع أخرى.} many { و# مانعًا آخر.} zero { و# مانع آخر.} other { و# مانع آخر.}}',
  cannotBeWaived: 'لا إعفاء من هذا الفحص.',
  reasonMissing: 'يُرجى ذكر سبب الإعفاء.',
  reasonTooLong: 'أقصى عدد لأحرف السبب: {most, number}.',
  nothingInTheWay: 'لم يعد هناك ما يمنع.',
  waivedAlready: 'هناك إعفاء من هذا الفحص بالفعل، من {name}.',
  wordsChanged: 'تغيّرت كلمات هذا الادعاء منذ التقديم. يُرجى أخذ أحدث نص أولًا.',

  embargo: { holds: 'ليست تحت أي حظر.', stands: 'هي تحت الحظر: جدولها لنهايته أو بعدها. لا يمكن نشرها قبل ذلك.' },
} as const
