/** The words for the profiles of articles. */
import type { Profile } from '#lib/generated/prisma/enums'

export const profileLabels: Record<Profile, string> = {
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
  explainer: 'Explainer',
  interview: 'Interview',
  brief: 'Brief',
}
