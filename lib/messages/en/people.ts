/** People: what is wrong with a name, an address, a password or a role, and what was done about somebody. */
export const people = {
  nameMissing: 'Who is it?',
  nameTooLong: 'A name has at most {most, number} characters.',
  nameLetters: 'A name has letters.',
  nameHidden: 'A name has no hidden characters.',
  emailTooLong: 'This address is too long.',
  emailForm: 'This is not an e-mail address.',
  roleMissing: 'Choose a role.',
  passwordTooShort: 'A password has at least {least, number} characters.',
  passwordTooLong: 'A password has at most {most, number} characters.',
  passwordCommon: 'This password is among the first that others would try. Take another.',
  passwordOwnName: 'Your name or e-mail address is among the first that others would try. Take another.',
  passwordWrong: 'The present password is not right.',
  passwordChangedElsewhere: 'Your password was changed elsewhere at this moment. Sign in again.',
  notThere: 'There is nobody like that here.',
  notOwn: 'Your own role and access are for another admin to change.',

  /** The purpose of a role */
  duty: {
    reporter: 'writes, cites and submits own pieces',
    fact_checker: 'reads every piece and verifies its claims',
    editor: 'edits, approves and publishes on own desks',
    chief: 'decides on every desk, and withdraws',
    admin: 'looks after people and settings; edits nothing',
  },

  /** Events about a person’s access */
  history: {
    invited: '{who} made an invite',
    invite_revoked: '{who} revoked the invite',
    joined: '{who} took up the invite',
    role_changed: '{who} changed role or desks',
    deactivated: '{who} ended the access',
    reactivated: '{who} gave the access back',
    reset_link: '{who} made a link to a new password',
    password_set: '{who} set a new password by a link',
    password_changed: '{who} changed the password',
    session_ended: '{who} ended a session',
    sessions_ended: '{who} ended sessions',
  },
  whoeverHeldTheLink: 'Whoever held the link',
  toldOf: '{told}: {place}',
  toldFromTo: '{told}: {from} → {to}',
  roleOnDesks: '{role} ({desks})',
} as const
