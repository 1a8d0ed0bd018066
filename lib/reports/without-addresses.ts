/** What a mail server said, without the mail addresses in it: it names the one that it refuses, as written or in a form of its own. */
export const withoutAddresses = (said: string): string =>
  said
    .split(/([\s<>"(),;:]+)/)
    .map((part) => (part.includes('@') ? '…' : part))
    .join('')
