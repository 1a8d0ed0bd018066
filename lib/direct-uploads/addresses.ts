/** For how long an address takes a part, in seconds: one that is signed anew costs little, and a right that is taken away ends an upload with the last of them. */
export const addressSeconds = 300
