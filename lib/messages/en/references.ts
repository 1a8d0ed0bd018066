/** What refers to a piece by its address, before it is withdrawn or gets another one; and what becomes of that. */
export const references = {
  title: 'Where this piece is used',
  looking: 'Looking where this piece is used…',
  unreachable: 'The newsroom could not be reached, so that nobody can say where this piece is used.',
  nowhere:
    'No other piece links to it, no claim leans on it, no front has chosen it, and no earlier address leads to it.',
  incomplete: 'Not every piece could be searched for links yet: there may be others that link to it.',
  pieces: '{count, plural, one {One piece links to it} other {# pieces link to it}}',
  claims: '{count, plural, one {One claim leans on it} other {# claims lean on it}}',
  former: '{count, plural, one {One earlier address leads to it} other {# earlier addresses lead to it}}',
  bundle: 'In the bundle {bundle}, {others, plural, =0 {alone} one {with one other piece} other {with # other pieces}}',
  fronts: '{count, plural, one {It is chosen for one front} other {It is chosen for # fronts}}',
  front: { live: 'with readers', working: 'in the working copy', due: 'in a version that is due' },
  at: {
    draft: 'in the draft',
    live: 'on the live page',
  },
  others:
    '{count, plural, one {One more, which you can’t open or for which there is no room here.} other {# more, which you can’t open or for which there is no room here.}}',
  withdrawal: {
    bundle:
      'The others stay with readers. A part that they had keeps its number, and is linked no more; one that waits holds the bundle.',
    fronts: 'It falls out of them in the same second, and the place fills itself.',
    pieces: 'These links lead to your words then. Take them out there, or say there that this piece was withdrawn.',
    claims:
      'They keep this piece as their source, and its address leads to your words. Verify them anew, or cite another source.',
    former: 'Who comes by one of them finds your words, too.',
  },
  address: {
    bundle: 'The others lead to the new address at once.',
    fronts: 'They lead to the new address by themselves.',
    pieces: 'These links go on to work: the old address leads to the new one for good. Nothing is to be changed there.',
    claims: 'They keep the address that they cite; it leads to the new one for good.',
    former: 'They lead to the new address at once, and not by way of others.',
  },
  leadsOn: 'Once this version is out, <from></from> leads to <to></to> for good.',
  deskAlone: 'The address of the piece stays as it is: the desk is no part of it.',
} as const
