import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NewestOlder } from '#components/ui/newest-older'

const words = { pages: 'Pages of the list', newest: 'Newest', older: 'Older' }
const shown = (newest: string | null, older: string | null) =>
  renderToStaticMarkup(<NewestOlder {...{ newest, older, words }} />)

test('a list of one page leads nowhere', () => expect(shown(null, null)).toBe(''))

test('the first page leads to older ones alone, the last one to the newest alone', () => {
  expect(shown(null, '/list?after=1')).toMatch(
    /^<nav[^>]*aria-label="Pages of the list"><a[^>]*href="\/list\?after=1"[^>]*>Older<\/a><\/nav>$/,
  )
  expect(shown('/list', null)).toMatch(/^<nav[^>]*><a[^>]*href="\/list"[^>]*>Newest<\/a><\/nav>$/)
})

test('a page between leads both ways, to the newest first', () =>
  expect(shown('/list', '/list?after=1')).toMatch(/Newest<\/a><a[^>]*rel="next"[^>]*>Older/))
