import type { ArticleToShow } from '#lib/site/article/queries'
import { reportLimits, reportPath, trap } from '#lib/site/report-form'
import type { Words } from '#lib/site/words/shape'

/** A form that needs no script: what is wrong, in which words, and where an answer may go. */
export function ReportError({ article, words }: { article: ArticleToShow; words: Words }) {
  return (
    <details className="report">
      <summary>{words.report}</summary>
      <form method="post" action={reportPath}>
        <p>{words.reportAbout}</p>
        <input type="hidden" name="article" value={article.articleId} />
        <input type="hidden" name="version" value={article.number} />
        <p>
          <label htmlFor="report-text">{words.reportText}</label>
          <textarea id="report-text" name="text" dir="auto" rows={4} required maxLength={reportLimits.text} />
        </p>
        <p>
          <label htmlFor="report-quote">{words.reportQuote}</label>
          <textarea id="report-quote" name="quote" dir="auto" rows={2} maxLength={reportLimits.quote} />
        </p>
        <p>
          <label htmlFor="report-email">{words.reportMail}</label>
          <input
            id="report-email"
            name="email"
            type="email"
            dir="ltr"
            autoComplete="email"
            maxLength={reportLimits.email}
            aria-describedby="report-email-about"
          />
          <small id="report-email-about">{words.reportMailAbout}</small>
        </p>
        <p className="trap" aria-hidden>
          <label htmlFor="report-trap">{words.reportLeaveEmpty}</label>
          <input id="report-trap" name={trap} tabIndex={-1} autoComplete="off" />
        </p>
        <button type="submit">{words.reportSend}</button>
      </form>
    </details>
  )
}
