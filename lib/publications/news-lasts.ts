/** For how long a piece counts as news to whoever gathers it, in milliseconds: two days, as news sitemaps have it. */
export const newsLasts = 2 * 24 * 60 * 60 * 1000
