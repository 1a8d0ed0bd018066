import { type Checker, claimsWhere } from '#lib/checks/checker'

export const publicLabel: Checker = {
  level: 'blocker',
  waivable: false,
  place: 'text',
  holds: 'Whoever can’t be named is described.',
  issues: (piece) =>
    claimsWhere(
      piece,
      ({ attributions }) =>
        attributions.some(
          ({ terms, publicLabel: label }) =>
            (terms === 'on_background' || terms === 'deep_background') && !label?.trim(),
        ),
      (claim) => `${claim} leans on a source that can’t be named: say what readers are told instead.`,
    ),
}
