import Link from 'next/link'

export default function NotFoundPage() {
  return (
    <div className="page">
      <div className="empty">
        <h1>There is nothing here</h1>
        <p>The address is wrong, or what stands here is not yours to see.</p>
        <Link className="button" href="/newsroom">
          To your desk
        </Link>
      </div>
    </div>
  )
}
