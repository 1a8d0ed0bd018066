import { FirstAdminForm } from '#components/newsroom/people/link-forms'
import { linkHolder } from '#lib/links/queries'

export default async function SetupPage({ searchParams }: PageProps<'/setup'>) {
  const { token } = await searchParams
  const open = typeof token === 'string' && (await linkHolder('setup', token)) !== null
  if (typeof token !== 'string' || !open)
    return (
      <>
        <h1>This link does not work any more</h1>
        <p>
          It was used already, or it is too old, or a newer one took its place. While the newsroom has nobody in it,
          every start prints a new one in the terminal.
        </p>
      </>
    )
  return (
    <>
      <h1>Set up the newsroom</h1>
      <p>You become its first admin. Everybody else is invited by you, or by another admin.</p>
      <FirstAdminForm token={token} />
    </>
  )
}
