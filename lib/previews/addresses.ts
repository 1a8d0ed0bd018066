/** Where a piece is shown as readers would see it. The edge sends these pages without scripts, and keeps none of them. */

export const previewsPath = '/preview'
/** Where whoever holds a link sends what she has to say */
export const guestCommentPath = `${previewsPath}/comment`

/** The draft as it stands, or one revision of it, for whoever is signed in */
export const previewPath = (articleId: string, revision: number | null = null): string =>
  revision === null ? `${previewsPath}/${articleId}` : `${previewsPath}/${articleId}/${revision}`
