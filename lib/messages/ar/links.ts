/** One-time links: into the newsroom, to a new password, to the first set-up. */
export const links = {
  hereAlready: 'هذا البريد يخص {name}، وله حساب هنا بالفعل.',
  ownPassword: 'كلمة مرورك تُغيَّر من صفحة حسابك.',
  reactivateFirst: 'يُرجى إعادة تفعيل هذا الحساب أولًا.',
  gone: 'استُخدم هذا الرابط من قبل، أو انتهت مدته. يُرجى طلب رابط جديد.',
  notWhole: 'هذا الرابط ناقص. يُرجى نسخه كاملًا إلى شريط العنوان.',
} as const
