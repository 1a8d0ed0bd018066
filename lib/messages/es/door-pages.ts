/** Pages for whoever is not signed in: signing in, taking up an invite, a new password, the first set-up. */
export const doorPages = {
  signIn: 'Iniciar sesión',
  signInHeading: 'Iniciar sesión en la redacción',
  noPassword: '¿No tienes contraseña, o la olvidaste? La administración de esta redacción puede enviarte un enlace.',
  newPassword: 'Contraseña nueva',
  newPasswordFor: 'Una contraseña nueva para {name}',
  newPasswordText: 'Al guardarla se cierran todas tus sesiones. Este enlace sirve una sola vez.',
  join: 'Entrar en la redacción',
  welcome: 'Te damos la bienvenida, {name}',
  welcomeText: 'Elige una contraseña y ya estás dentro. Este enlace sirve una sola vez.',
  setUp: 'Preparar la redacción',
  setUpText:
    'Serás la primera persona de la administración. A las demás las invitas tú, u otra persona de la administración.',
  deadLink: 'Este enlace ya no funciona',
  deadSetUpLink:
    'Ya se usó, es demasiado antiguo o uno más nuevo ocupó su lugar. Mientras no haya nadie en la redacción, cada arranque muestra uno nuevo en la terminal.',
} as const
