/** By whether a piece uses a file, or it was thrown away: what a list of files can be narrowed to */
export const fileUses = ['used', 'unused', 'trash'] as const
