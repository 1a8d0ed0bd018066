/** One-time links: into the newsroom, to a new password, to the first set-up. */
export const links = {
  hereAlready: '{name} tiene esta dirección y ya está aquí.',
  ownPassword: 'Cambia tu propia contraseña en la página de tu cuenta.',
  reactivateFirst: 'Primero reactiva a esta persona.',
  gone: 'Este enlace ya se usó o es demasiado antiguo. Pide uno nuevo.',
  notWhole: 'Este enlace no está completo. Cópialo entero en la barra de direcciones.',
} as const
