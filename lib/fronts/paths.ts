/** Which front, and where it is found: a place and a language. Pure. */

/** `deskId` null: the home page */
export type FrontKey = { deskId: string | null; language: string }

export const frontsPath = '/newsroom/fronts'
export const frontPagePath = ({ deskId, language }: FrontKey): string => `${frontsPath}/${deskId ?? 'home'}/${language}`
/** As readers would see it; `which`: one of its versions, or one that is planned; null for the working copy */
export const frontPreviewPath = ({ deskId, language }: FrontKey, which: number | string | null = null): string =>
  `/preview/front/${deskId ?? 'home'}/${language}${which === null ? '' : `/${which}`}`
