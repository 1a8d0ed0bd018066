/**
 * The version of the schema that this program writes texts under. On its own, because browsers say it when they connect; the steps that
 * lead to it are in lib/text/version.
 */
export const textVersion = 10
