const rows = Array.from({ length: 12 }, (_, at) => `row ${at}`)

export default function ArticlesLoading() {
  return (
    <div className="page" aria-busy="true">
      <header className="page-head">
        <h1>Articles</h1>
      </header>
      <div className="bones" aria-hidden>
        {rows.map((row) => (
          <span key={row} />
        ))}
      </div>
    </div>
  )
}
