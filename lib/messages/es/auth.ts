/** Signing in and out. */
export const auth = {
  wrongCredentials: 'La dirección de correo o la contraseña no es correcta.',
  tooManyAttempts:
    'Demasiados intentos fallidos. Espera {seconds, plural, one {# segundo} other {# segundos}} y vuelve a intentarlo.',
  tooManyPeople: 'Demasiadas personas inician sesión en este momento. Inténtalo de nuevo en un minuto.',
  failedOnOurSide: 'Algo falló por nuestra parte. Inténtalo de nuevo en un minuto.',
  unreachable: 'No se pudo conectar con la redacción. Inténtalo de nuevo en un minuto.',
  noCookies: 'Este navegador rechaza las cookies, y para iniciar sesión hace falta una. Permítelas aquí.',
} as const
