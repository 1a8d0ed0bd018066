/** What a browser says of every part that it sends to the store, whatever is in it: no store shows it as a page. */
export const partType = 'application/octet-stream'
