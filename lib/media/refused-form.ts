/** The page that says why the form of a file was not saved, to a browser without scripts. A string: it answers a POST, and is kept nowhere. */
import { libraryPath } from '#lib/media/address'
import { translatorIn } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { directionOf } from '#lib/text/direction'
import { escaped } from '#lib/text/escaped'

/** HTML. `why` is a sentence in this language, and may hold words of whoever sent the form; so may the id. */
export function refusedForm(language: NewsroomLanguage, fileId: string, why: string): string {
  const t = translatorIn(language, 'mediaPage')
  return (
    `<!DOCTYPE html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escaped(t('notSaved'))}</title></head><body><main>` +
    `<h1>${escaped(t('notSaved'))}</h1><p role="alert">${escaped(why)}</p><p>${escaped(t('goBack'))}</p>` +
    `<p><a href="${libraryPath}/${escaped(encodeURIComponent(fileId))}">${escaped(t('backToFile'))}</a></p></main></body></html>`
  )
}
