/** One-time links: into the newsroom, to a new password, to the first set-up. */
export const links = {
  hereAlready: '{name} has this address and is here already.',
  ownPassword: 'Change your own password on your account page.',
  reactivateFirst: 'Reactivate this person first.',
  gone: 'This link was used already, or is too old. Ask for a new one.',
  notWhole: 'This link is not whole. Copy all of it into the address bar.',
} as const
