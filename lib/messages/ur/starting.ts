/** Output of the supervisor when an installation starts, and why it may not start. */
export const starting = {
  building: 'صفحات تیار ہو رہے ہیں؛ اس میں تقریباً ایک منٹ لگتا ہے …',
  buildFailed: '{output}\n\nصفحات تیار نہیں ہو سکے: وجہ اوپر لکھی ہے۔',
  migrated: 'ڈیٹا بیس تازہ کر دیا گیا ({count, plural, one {# مائیگریشن} other {# مائیگریشنز}})۔',
  loadingDemo: 'نمونے کا نیوز روم لوڈ ہو رہا ہے …',
  running: 'On Record چل رہا ہے، {seconds} سیکنڈ میں شروع ہوا۔',
  site: 'سائٹ',
  newsroom: 'نیوز روم',
  howToStop: 'روکنے کے لیے Ctrl-C دبائیں۔',
  stopping: 'رک رہا ہے …',
  stopped: 'رک گیا۔',
  whileStopping: 'رکتے ہوئے: {why}',
  ended: '{process} بند ہو گیا ({how})؛ دوبارہ شروع ہو رہا ہے۔',
  endedWaiting: '{process} بند ہو گیا ({how})؛ {seconds, number} سیکنڈ میں دوبارہ شروع ہو گا۔',
  doesNotStart: '{process} شروع نہیں ہوتا: {how}',
  postgresEnded: 'PostgreSQL بند ہو گیا؛ دوبارہ شروع ہو رہا ہے۔',
  noAnswerFor: '{seconds, number} سیکنڈ سے کوئی جواب نہیں',
  postgresSilent:
    'PostgreSQL نے {seconds, number} سیکنڈ سے جواب نہیں دیا؛ دوبارہ شروع کرنے کے لیے اسے ختم کیا جا رہا ہے۔',
  databaseSilent:
    'DATABASE_URL کے ڈیٹابیس نے {seconds, number} سیکنڈ سے جواب نہیں دیا۔ On Record اسے نہیں چھیڑتا، اور پوچھتا رہتا ہے۔',
  databaseAnswers: 'DATABASE_URL کا ڈیٹابیس پھر جواب دے رہا ہے۔',

  nobodyCanSignIn: 'ابھی کوئی سائن ان نہیں کر سکتا۔ `npm run seed -- --demo` ایسے لوگ لوڈ کرتا ہے جو کر سکتے ہیں۔',
  signInAs: 'ان میں سے کسی ایک کے طور پر سائن ان کریں؛ پاس ورڈ اسی مشین پر بنے ہیں:',
  nameAndRole: '{name}، {role}',
  signInsKept: 'یہ {file} میں بھی محفوظ ہیں۔',
  firstAdmin: 'ابھی کوئی سائن ان نہیں کر سکتا۔ پہلا ایڈمن یہاں بنائیں؛ یہ لنک ایک بار کام کرتا ہے:',

  portBusy: 'پورٹ {port} مصروف ہے: کوئی اور پروگرام اس پر سن رہا ہے۔ کوئی اور پورٹ چنیں: PORT=4000 npm start',
  portNotAllowed: 'اس صارف کو پورٹ {port} پر سننے کی اجازت نہیں۔ کوئی اور پورٹ چنیں: PORT=4000 npm start',
  cannotListen: 'On Record {host}، پورٹ {port} پر سن نہیں سکتا ({why})۔ HOST اور PORT دیکھیں۔',
  portInUse: 'پورٹ {port} استعمال میں ہے۔ جو اسے استعمال کر رہا ہے اسے روکیں، یا کوئی اور چنیں: PORT=3001 npm start.',
  portTooLow: 'اس صارف کو پورٹ {port} پر سننے کی اجازت نہیں۔ PORT میں 1023 سے بڑا پورٹ چنیں۔',
  edgeNeeds: '{setting} مقرر نہیں۔ edge کو اکیلے شروع ہونے کے لیے یہ چاہیے؛ npm start اسے مقرر کرتا ہے۔',
  collabNeeds: 'collab کو {setting} چاہیے۔ `npm start` اسے مقرر کرتا ہے۔',
  workerNeeds: 'worker کو {setting} چاہیے۔ `npm start` اسے مقرر کرتا ہے۔',

  diskFull: 'ڈسک بھر گئی ہے ({why})۔ جگہ خالی کریں، پھر دوبارہ شروع کریں۔',
  diskFullUnder: '{folder} والی ڈسک بھر گئی ہے۔ جگہ خالی کریں، پھر دوبارہ شروع کریں۔',
  folderIsFile: '{folder} فائل ہے، فولڈر نہیں۔ DATA_DIR میں کوئی فولڈر بتائیں۔',
  folderNotYours:
    'اس صارف کو ڈیٹا فولڈر {folder} میں لکھنے کی اجازت نہیں ({why})۔ اسے اجازت دیں، یا DATA_DIR میں کوئی اور فولڈر بتائیں۔',
  runsAlready:
    'On Record پہلے سے {folder} میں چل رہا ہے (پراسیس {process})۔ پہلے اسے روکیں، یا DATA_DIR میں کوئی اور فولڈر بتائیں۔',
  startsElsewhere: 'عین اسی وقت {folder} میں ایک اور On Record شروع ہو رہا ہے۔',

  databaseTooOld: 'DATABASE_URL میں جس ڈیٹا بیس کا نام ہے وہ PostgreSQL 14 سے پرانا ہے۔',
  databaseUnusable:
    '{host} پر ڈیٹا بیس {name} استعمال نہیں ہو سکتا: {why}۔ DATABASE_URL دیکھیں، اور یہ بھی کہ سرور چل رہا ہے۔',
  databaseWhy: {
    refused: 'وہاں کوئی نہیں سن رہا',
    noHost: 'اس نام کا کوئی ہوسٹ نہیں',
    noAnswer: 'وہ جواب نہیں دیتا',
    wrongPassword: 'صارف یا پاس ورڈ غلط ہے',
    notLetIn: 'صارف کو اندر آنے کی اجازت نہیں',
    noDatabase: 'اس نام کا کوئی ڈیٹا بیس نہیں',
  },
  migrationFailed: 'مائیگریشن {name} لاگو نہیں ہو سکی، اور اس کا کوئی حصہ لاگو نہیں ہوا: {why}',
  postgresDidNotStart: 'PostgreSQL شروع نہیں ہوا: {why} (مزید {log} میں ہے)',
  postgresSaidNothing: 'اس نے کچھ نہیں بتایا',
  postgresLetsNobodyIn: 'PostgreSQL شروع ہوا مگر On Record کو اندر نہیں آنے دیتا: {why}',
  postgresNotAsRoot:
    'PostgreSQL کو root کے طور پر چلنا قبول نہیں، اور `nobody` نام کا کوئی صارف نہیں۔ On Record کو کسی عام صارف کے طور پر شروع کریں۔',
  postgresNobodyGetsTo:
    'PostgreSQL یہاں root کے طور پر نہیں چل سکتا، اور کوئی اور صارف {folder} تک نہیں پہنچ سکتا۔ ڈیٹا فولڈر کو ایسی جگہ لے جائیں جہاں دوسرے پہنچ سکیں، جیسے /srv/on-record، اور DATA_DIR میں اس کا نام لکھیں۔',
  postgresOtherRelease:
    '{folder} کا ڈیٹا PostgreSQL {found} کا ہے، اور یہ {release} ہے۔ اسے On Record کے اسی ورژن سے برآمد کریں جس نے اسے لکھا تھا۔',
  postgresNoFolder: 'PostgreSQL اپنا ڈیٹا فولڈر {folder} نہیں بنا سکا: {why}',
  postgresStillRuns:
    'پہلے سے شروع کیا ہوا ایک PostgreSQL ابھی {folder} میں چل رہا ہے اور رکتا نہیں۔ پراسیس {process} ختم کریں، پھر دوبارہ شروع کریں۔',
  postgresMissing:
    'node_modules میں {architecture} پر {platform} کے لیے PostgreSQL نہیں ہے۔ DATABASE_URL میں اپنا PostgreSQL سرور لکھیں، یا `npm ci` سے نئے سرے سے انسٹال کریں۔',
} as const
