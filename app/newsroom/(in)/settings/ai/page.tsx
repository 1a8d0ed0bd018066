import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AiPage } from '#components/newsroom/ai/ai-page'
import { getTranslations } from '#components/translations/server'
import { aiRules } from '#lib/ai-use/queries'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('aiUse'))('title'),
})

export default async function AiSettingsPage() {
  const actor = await requireActor()
  if (!can(actor, 'ai.read')) notFound()
  return <AiPage {...(await aiRules(actor))} mayDecide={can(actor, 'ai.decide')} at={new Date()} />
}
