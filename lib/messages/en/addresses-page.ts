/** The page of addresses at which pieces stood before. */
export const addressesPage = {
  title: 'Addresses that lead on',
  intro:
    'A piece that gets another slug or language leaves its old address behind. It leads to where the piece is now, at once and for good, for as long as no other piece stands there.',
  words: 'Part of an address',
  search: 'Search',
  none: 'No piece has changed its address yet.',
  noneFits: 'No address fits these words.',
  from: 'Address before',
  to: 'Leads to',
  since: 'Since',
  withdrawn: 'Nothing: the piece was withdrawn, and says so there',
  by: 'By',
} as const
