import type { Metadata } from 'next'
import { GuestShown } from '#components/newsroom/guests/guest-shown'
import { getTranslations } from '#components/translations/server'
import { guestPage } from '#lib/guest-reviews/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('guests'))('pageTitle'),
  referrer: 'strict-origin',
})

export default async function SignOffPage({ searchParams }: PageProps<'/newsroom/sign-off'>) {
  const { review, key } = await searchParams
  const [id, secret] = [typeof review === 'string' ? review : '', typeof key === 'string' ? key : '']
  return <GuestShown page={await guestPage(id, secret)} id={id} secret={secret} now={new Date()} />
}
