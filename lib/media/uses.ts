/** By whether a piece uses a file: what a list of files can be narrowed to */
export const fileUses = ['used', 'unused'] as const
