/** Days and times that a schedule can’t take as they are given. */
export const schedules = {
  leftOut: 'The clocks leave this time out. Choose {before} or {after}.',
  shownTwice: 'The clocks show this time twice. Which one?',
  chooseOne: 'Choose one of the two.',
  when: 'When',
  atOnce: 'At once',
  later: 'At a time',
  laterSays:
    'Readers keep it until then. At that moment it goes away by itself and they find your words in its place, unless somebody cancels it before.',
  plan: 'Plan the withdrawal',
  plannedNow: 'Done: the withdrawal is planned.',
  planned: 'Withdrawal planned',
  goesAway: 'Readers lose this piece by itself on <when></when>, and find this in its place:',
  plannedBy: 'Readers lose this piece by itself on <when></when>. {name} planned that.',
  cancel: 'Cancel the withdrawal',
  withdrawnAt: 'On {at}: {text}',
  withdrawalWas: 'It was planned for {at}.',
  noWithdrawal: 'No withdrawal is planned for this piece.',
  withdrawalPassed: 'That moment has passed. Choose a later one, or withdraw the piece at once.',
  outLate: '{count, plural, one {It went out # minute late.} other {It went out # minutes late.}}',
  awayLate:
    '{count, plural, one {It was taken from readers # minute late.} other {It was taken from readers # minutes late.}}',
} as const
