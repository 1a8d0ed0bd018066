/** People: what is wrong with a name, an address, a password or a role, and what was done about somebody. */
export const people = {
  nameMissing: 'من هو الشخص؟ يُرجى كتابة الاسم.',
  nameTooLong: 'أقصى عدد لأحرف الاسم: {most, number}.',
  nameLetters: 'في الاسم حروف.',
  nameHidden: 'لا أحرف مخفية في الاسم.',
  emailTooLong: 'هذا العنوان أطول من اللازم.',
  emailForm: 'هذا ليس عنوان بريد إلكتروني.',
  roleMissing: 'يُرجى اختيار دور.',
  passwordTooShort: 'أقل عدد لأحرف كلمة المرور: {least, number}.',
  passwordTooLong: 'أقصى عدد لأحرف كلمة المرور: {most, number}.',
  passwordCommon: 'كلمة المرور هذه من أول ما سيجرّبه الآخرون. يُرجى اختيار غيرها.',
  passwordOwnName: 'اسمك أو بريدك الإلكتروني من أول ما سيجرّبه الآخرون. يُرجى اختيار غيره.',
  passwordWrong: 'كلمة المرور الحالية غير صحيحة.',
  passwordChangedElsewhere: 'تغيّرت كلمة مرورك في مكان آخر في هذه اللحظة. يُرجى تسجيل الدخول من جديد.',
  notThere: 'لا أحد هنا بهذه الصفة.',
  notOwn: 'دورك وصلاحية دخولك لا يغيّرهما إلا حساب إدارة آخر.',

  /** The purpose of a role */
  duty: {
    reporter: 'كتابة المواد الخاصة وإسنادها إلى مصادرها وتقديمها',
    fact_checker: 'قراءة كل المواد والتحقق من ادعاءاتها',
    editor: 'التحرير والاعتماد والنشر في الأقسام الخاصة',
    chief: 'القرار في كل الأقسام، والسحب',
    admin: 'العناية بالناس والإعدادات، بلا تحرير',
  },

  /** Events about a person’s access */
  history: {
    invited: 'إنشاء دعوة: {who}',
    invite_revoked: 'إلغاء الدعوة: {who}',
    joined: 'قبول الدعوة: {who}',
    role_changed: 'تغيير الدور أو الأقسام: {who}',
    deactivated: 'إنهاء صلاحية الدخول: {who}',
    reactivated: 'إعادة صلاحية الدخول: {who}',
    reset_link: 'إنشاء رابط لكلمة مرور جديدة: {who}',
    password_set: 'تعيين كلمة مرور جديدة عبر رابط: {who}',
    password_changed: 'تغيير كلمة المرور: {who}',
    session_ended: 'إنهاء جلسة: {who}',
    sessions_ended: 'إنهاء جلسات: {who}',
  },
  whoeverHeldTheLink: 'من كان الرابط بيده',
  toldOf: '{told} – {place}',
  toldFromTo: '{told} – {from} ← {to}',
  roleOnDesks: '{role} ({desks})',
} as const
