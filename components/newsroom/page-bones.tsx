/** What stands for a page while its rows are on the way: its title, and bones of lines. */
export function PageBones({ title, lines }: { title: string; lines: number }) {
  return (
    <div className="page" aria-busy="true">
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      <div className="bones" aria-hidden>
        {Array.from({ length: lines }, (_, at) => `line ${at}`).map((line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  )
}
