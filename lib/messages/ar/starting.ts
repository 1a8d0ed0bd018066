/** Output of the supervisor when an installation starts, and reasons why it may not start. */
export const starting = {
  building: 'جارٍ بناء الصفحات؛ يستغرق ذلك نحو دقيقة …',
  buildFailed: '{output}\n\nتعذّر بناء الصفحات: السبب أعلاه.',
  migrated:
    'حُدّثت قاعدة البيانات ({count, plural, zero {لا ترحيلات} one {ترحيل واحد} two {ترحيلان} few {# ترحيلات} many {# ترحيلًا} other {# ترحيل}}).',
  loadingDemo: 'جارٍ تحميل غرفة الأخبار التجريبية …',
  running: 'On Record يعمل، بعد {seconds} ث.',
  site: 'الموقع',
  newsroom: 'غرفة الأخبار',
  howToStop: 'Ctrl-C يوقفه.',
  stopping: 'جارٍ الإيقاف …',
  stopped: 'توقّف.',
  whileStopping: 'في أثناء الإيقاف: {why}',
  ended: 'انتهى {process} ({how})؛ جارٍ تشغيله من جديد.',
  endedWaiting: 'انتهى {process} ({how})؛ يُشغَّل من جديد بعد {seconds, number} ث.',
  doesNotStart: 'لا يبدأ {process}: {how}',
  postgresEnded: 'انتهى PostgreSQL؛ جارٍ تشغيله من جديد.',
  noAnswerFor: 'لا جواب منذ {seconds, number} ث',
  postgresSilent: 'لم يُجب PostgreSQL منذ {seconds, number} ث؛ جارٍ إنهاؤه لتشغيله من جديد.',
  databaseSilent: 'لم تُجب قاعدة البيانات في DATABASE_URL منذ {seconds, number} ث. لا يمسّها On Record، ويواصل سؤالها.',
  databaseAnswers: 'قاعدة البيانات في DATABASE_URL تُجيب من جديد.',

  nobodyCanSignIn: 'لا أحد يستطيع تسجيل الدخول بعد. الأمر `npm run seed -- --demo` يحمّل حسابات تستطيع ذلك.',
  signInAs: 'يمكن تسجيل الدخول بأحد هذه الحسابات؛ أُنشئت كلمات المرور على هذا الجهاز:',
  nameAndRole: '{name}، {role}',
  signInsKept: 'وهي محفوظة أيضًا في {file}.',
  firstAdmin: 'لا أحد يستطيع تسجيل الدخول بعد. هنا يُنشأ حساب الإدارة الأول؛ الرابط يعمل مرة واحدة:',

  portBusy: 'المنفذ {port} مشغول: برنامج آخر يستمع عليه. يُرجى اختيار غيره: PORT=4000 npm start',
  portNotAllowed: 'لا يحق لهذا المستخدم الاستماع على المنفذ {port}. يُرجى اختيار غيره: PORT=4000 npm start',
  cannotListen: 'لا يستطيع On Record الاستماع على {host}، المنفذ {port} ({why}). يُرجى مراجعة HOST وPORT.',
  portInUse: 'المنفذ {port} مستخدم. يُرجى إيقاف ما يستخدمه، أو اختيار غيره: PORT=3001 npm start.',
  portTooLow: 'لا يحق لهذا المستخدم الاستماع على المنفذ {port}. يُرجى اختيار منفذ فوق 1023 في PORT.',
  edgeNeeds: 'الإعداد {setting} غير معيّن. يحتاج إليه edge ليبدأ وحده؛ npm start يعيّنه.',
  collabNeeds: 'يحتاج Collab إلى {setting}. الأمر `npm start` يعيّنه.',
  workerNeeds: 'يحتاج worker إلى {setting}. الأمر `npm start` يعيّنه.',

  diskFull: 'القرص ممتلئ ({why}). يُرجى إخلاء مساحة ثم التشغيل من جديد.',
  diskFullUnder: 'القرص الذي فيه {folder} ممتلئ. يُرجى إخلاء مساحة ثم التشغيل من جديد.',
  folderIsFile: '{folder} ملف وليس مجلدًا. يُرجى ذكر مجلد في DATA_DIR.',
  folderNotYours:
    'لا يحق لهذا المستخدم الكتابة في مجلد البيانات {folder} ({why}). يُرجى منحه الصلاحية، أو ذكر مجلد آخر في DATA_DIR.',
  runsAlready: 'On Record يعمل بالفعل في {folder} (العملية {process}). يُرجى إيقافه أولًا، أو ذكر مجلد آخر في DATA_DIR.',
  startsElsewhere: 'On Record آخر يبدأ في {folder} في هذه اللحظة بالذات.',

  databaseTooOld: 'قاعدة البيانات التي يذكرها DATABASE_URL أقدم من PostgreSQL 14.',
  databaseUnusable:
    'تعذّر استخدام قاعدة البيانات {name} على {host}: {why}. يُرجى مراجعة DATABASE_URL والتأكد من أن الخادم يعمل.',
  databaseWhy: {
    refused: 'لا شيء يستمع هناك',
    noHost: 'لا يوجد مضيف بهذا الاسم',
    noAnswer: 'لا جواب',
    wrongPassword: 'المستخدم أو كلمة المرور غير صحيحة',
    notLetIn: 'لا يُسمح بدخول هذا المستخدم',
    noDatabase: 'لا توجد قاعدة بيانات بهذا الاسم',
  },
  migrationFailed: 'تعذّر تطبيق الترحيل {name}، ولم يُطبَّق منه شيء: {why}',
  postgresDidNotStart: 'لم يبدأ PostgreSQL: {why} (في {log} المزيد)',
  postgresSaidNothing: 'لم يقل شيئًا',
  postgresLetsNobodyIn: 'بدأ PostgreSQL لكنه لا يسمح بدخول On Record: {why}',
  postgresNotAsRoot: 'يرفض PostgreSQL العمل باسم root ولا يوجد مستخدم `nobody`. يُرجى تشغيل On Record باسم مستخدم عادي.',
  postgresNobodyGetsTo:
    'لا يجوز أن يعمل PostgreSQL باسم root هنا، ولا يصل غيره إلى {folder}. يُرجى نقل مجلد البيانات إلى حيث يمكن لغيره المرور، مثل /srv/on-record، وذكره في DATA_DIR.',
  postgresOtherRelease:
    'البيانات في {folder} من PostgreSQL {found}، وهذا {release}. يُرجى تصديرها بإصدار On Record الذي كتبها.',
  postgresNoFolder: 'لم يتمكن PostgreSQL من إنشاء مجلد بياناته {folder}: {why}',
  postgresStillRuns:
    'ما زال PostgreSQL من تشغيل سابق يعمل في {folder} ولا يتوقف. يُرجى إنهاء العملية {process} ثم التشغيل من جديد.',
  postgresMissing:
    'لا يوجد PostgreSQL لـ {platform} على {architecture} في node_modules. يُرجى ضبط DATABASE_URL على خادم PostgreSQL لديك، أو التثبيت من جديد بـ `npm ci`.',
} as const
