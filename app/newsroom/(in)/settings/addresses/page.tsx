import type { Metadata } from 'next'
import { AddressTable } from '#components/newsroom/addresses/address-table'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { formerAddresses } from '#lib/references/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('addressesPage'))('title'),
})

export default async function AddressesPage({ searchParams }: PageProps<'/newsroom/settings/addresses'>) {
  const actor = await requireActor()
  const { words: given } = await searchParams
  const words = [given].flat()[0]?.slice(0, 200) ?? ''
  const found = await orNotFound(formerAddresses(actor, words))
  return <AddressTable {...found} words={words} now={new Date()} />
}
