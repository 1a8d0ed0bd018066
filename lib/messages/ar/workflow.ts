/** Moves of the workflow: what each is called and asks for, why one can’t be made, and what the newsroom writes down by itself. */
export const workflow = {
  toBlocker: 'إلى أول مانع',
  move: {
    submit: 'تقديم للمراجعة',
    updateReview: 'أخذ أحدث نص',
    takeBack: 'استرداد',
    requestChanges: 'طلب تعديلات',
    approve: 'اعتماد',
    voidApproval: 'إبطال الاعتماد بسبب تعديل',
    schedule: 'جدولة',
    unschedule: 'إلغاء الجدولة',
    publish: 'نشر',
    publishPast: 'نشر رغم الفحوص',
    publishEntry: 'نشر على أن يُقرأ لاحقًا',
    revise: 'بدء إصدار جديد',
    spike: 'استبعاد',
    revive: 'استعادة',
    withdraw: 'سحب من القرّاء',
  },
  /** Said after it was made */
  done: {
    submit: 'تم التقديم للمراجعة.',
    updateReview: 'تم أخذ أحدث نص.',
    takeBack: 'تم الاسترداد.',
    requestChanges: 'تم طلب التعديلات.',
    approve: 'تم الاعتماد.',
    voidApproval: 'تم إبطال الاعتماد بسبب تعديل.',
    schedule: 'تمت الجدولة.',
    unschedule: 'تم إلغاء الجدولة.',
    publish: 'تم النشر.',
    publishPast: 'تم النشر رغم الفحوص.',
    publishEntry: 'تم النشر على أن يُقرأ لاحقًا.',
    revise: 'تم بدء إصدار جديد.',
    spike: 'تم الاستبعاد.',
    revive: 'تمت الاستعادة.',
    withdraw: 'تم السحب من القرّاء.',
  },
  /** Asked before it is made */
  ask: {
    schedule: 'تُنشر تلقائيًا في هذا الموعد، ما لم تتغيّر قبله.',
    publish: 'تصل إلى القرّاء فورًا. ما قرؤوه يمكن تصحيحه وسحبه، لكن ما قيل قد قيل.',
    publishPast:
      'يصل إلى القرّاء فورًا، رغم الفحوص المفتوحة والمراجعات الناقصة. يبقى في قائمة «نُشر رغم الفحوص» باسمك وسببك حتى يغلقه شخص آخر.',
    spike: 'توضع المادة جانبًا. ويمكن استعادتها.',
    withdraw: 'يجد القرّاء كلماتك مكانها على الفور، وتختفي كذلك من الخلاصات والبحث.',
    whatShouldChange: 'ما الذي ينبغي تعديله؟',
    dayAndTime: 'اليوم والساعة',
    why: 'لماذا؟',
    toReaders: 'ما يجده القراء مكانها',
  },

  happensByItself: 'هذه الخطوة تحدث تلقائيًا.',
  notAfterwards: 'ليست هذه المادة مستجدًّا في تغطية تُقرأ مستجداتها لاحقًا: تحتاج إلى اعتماد.',
  approvalAfterAll: {
    withdrawn: 'كان هذا المستجدّ لدى القرّاء ثم سُحب: يجب أن يعتمده شخص آخر قبل أن يُنشر من جديد.',
  },
  notYours: 'هذا القرار ليس لك.',
  goesWithBundle:
    'تُنشر هذه المادة مع أخواتها في الحزمة «{bundle}». يُرجى نشر الحزمة أو جدولتها، أو إخراج المادة منها أولًا.',
  movedOn: 'تقدّمت هذه المادة: حالتها الآن «{state}»، وهي لا تقبل هذه الخطوة.',
  nothingToWithdraw: 'لا يرى القرّاء هذه المادة، فلا شيء لسحبه.',
  secondEyes: 'كتبت هذه المادة أو غيّرت فيها، فلا بدّ أن يعتمدها شخص آخر.',
  changedSinceOpened:
    'تغيّرت هذه المادة منذ أن فتحتها: لم تعد حالتها «{state}» كما رأيتها. يُرجى الاطلاع على التغييرات ثم اتخاذ القرار.',
  /** A state within that sentence */
  stateAsSeen: {
    draft: 'مسودة',
    in_review: 'قيد المراجعة',
    changes_requested: 'مطلوب تعديلها',
    approved: 'معتمدة',
    scheduled: 'مجدولة',
    published: 'منشورة',
    spiked: 'مستبعدة',
  },
  lockedPublished: 'هذه المادة منشورة. لتغييرها يُرجى بدء إصدار جديد.',
  lockedSpiked: 'هذه المادة مستبعدة. لتغييرها يُرجى استعادتها.',

  fileChanged: 'غيّر {name} إسناد «{file}» أو حقوقه أو ترخيصه.',
  detailsChanged: 'تغيّرت التفاصيل: {name}.',
  textChanged: 'تغيّر النص أو أدلته: {name}.',
  dueHeldBack: 'حان موعدها، ولم يمكن نشرها. {why}',
  secondEyesOfFile: 'غيّرت ما يُقال للقراء عن «{file}» الذي تُظهره هذه المادة، فلا بدّ أن يعتمدها شخص آخر.',
} as const
