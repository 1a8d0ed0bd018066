/** Pages for whoever is not signed in: signing in, taking up an invite, a new password, the first set-up. */
export const doorPages = {
  signIn: 'تسجيل الدخول',
  signInHeading: 'تسجيل الدخول إلى غرفة الأخبار',
  noPassword: 'بلا كلمة مرور، أو نسيتها؟ يمكن لإدارة غرفة الأخبار هذه أن ترسل إليك رابطًا.',
  newPassword: 'كلمة مرور جديدة',
  newPasswordFor: 'كلمة مرور جديدة: {name}',
  newPasswordText: 'تنتهي كل جلساتك عند تعيينها. هذا الرابط يعمل مرة واحدة.',
  join: 'الانضمام إلى غرفة الأخبار',
  welcome: 'أهلًا، {name}',
  welcomeText: 'يكفي اختيار كلمة مرور للدخول. هذا الرابط يعمل مرة واحدة.',
  setUp: 'تهيئة غرفة الأخبار',
  setUpText: 'حسابك يكون حساب الإدارة الأول فيها. وكل الآخرين يدخلون بدعوة منك، أو من حساب إدارة آخر.',
  deadLink: 'هذا الرابط لم يعد يعمل',
  deadSetUpLink:
    'استُخدم من قبل، أو انتهت مدته، أو حلّ محله رابط أحدث. ما دامت غرفة الأخبار خالية من الناس، يطبع كل تشغيل رابطًا جديدًا في الطرفية.',
} as const
