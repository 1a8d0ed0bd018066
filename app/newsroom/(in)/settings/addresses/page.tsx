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
  const query = await searchParams
  const one = (name: string) => String([query[name]].flat()[0] ?? '').slice(0, 200)
  const [words, after] = [one('words'), one('after')]
  const found = await orNotFound(formerAddresses(actor, words, after || null))
  return <AddressTable {...found} after={after} words={words} now={new Date()} />
}
