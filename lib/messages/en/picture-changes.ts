/** What changed about the pictures of a piece. */
export const pictureChanges = {
  sinceLive: 'Pictures that differ from what readers see now',
  sinceRevision: 'Pictures that differ from revision {number, number, ::group-off}',
  is: {
    came: '{which, select, lead {Lead picture put in: “{file}”.} other {Picture put in: “{file}”.}}',
    gone: '{which, select, lead {Lead picture taken out: “{file}”.} other {Picture taken out: “{file}”.}}',
    other: 'Another lead picture: “{file}” in the place of “{before}”.',
    part: 'Lead picture “{file}”, {place}: another part of it is shown.',
    alt: '{which, select, lead {Lead picture “{file}”, alternative text:} other {“{file}”, alternative text:}}',
    caption: '{which, select, lead {Lead picture “{file}”, caption:} other {“{file}”, caption:}}',
    placement: '“{file}”, place:',
  },
  order: 'The pictures stand in another order.',
  none: 'none',
  gone: 'a file that left the library',
  was: 'Was:',
  now: 'Is now:',
} as const
