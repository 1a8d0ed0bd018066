import { contentHash } from '#lib/text/canonical'

/** Another one for each other headline and text: what a row has shown, for whoever lets out just that. */
export const wordsShown = ({ headline, text }: { headline: string; text: string }): string =>
  Buffer.from(contentHash({ headline, text })).toString('hex')
