/** The page of mails, for admins. */
export const mailPage = {
  title: 'Correos',
  sends: 'Los correos salen por el servidor de correo.',
  keeps: 'No hay servidor de correo (SMTP_URL). Los correos se guardan aquí como archivos y nadie los recibe.',
  failed: 'No se pudieron enviar',
  kept: 'Guardados como archivos',
  none: 'No hay ningún correo guardado.',
  closed: 'Lo que dice un correo es para quien lo recibe. Aquí consta a quién va y cuándo.',
  ofNotifications: 'Notificaciones',
  gone: 'Alguien que ya no está',
  ofReport: 'Respuesta a un aviso',
  reader: 'Un lector',
} as const
