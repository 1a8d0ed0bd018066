/** A line that says what kind of piece this is. */
import type { Profile } from '#lib/generated/prisma/enums'

const profiles: Readonly<Record<string, Profile>> = {
  news: 'news',
  analysis: 'analysis',
  opinion: 'opinion',
  comment: 'opinion',
  explainer: 'explainer',
  interview: 'interview',
  brief: 'brief',
}

export const profileOf = (line: string): Profile | null => profiles[line.toLowerCase().replace(/[:.\s]+$/, '')] ?? null
