import type { Checker } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const houseStyle: Checker = {
  level: 'warning',
  waivable: false,
  location: 'text',
  holds: message('checks.houseStyle.holds'),
  issues: ({ styleWarnings }) => {
    if (styleWarnings === null) return [{ message: message('checks.houseStyle.notChecked') }]
    const [words, ...others] = styleWarnings
    if (words === undefined) return []
    if (others.length === 0) return [{ message: message('checks.houseStyle.found', { words }) }]
    return [{ message: message('checks.houseStyle.several', { words, count: others.length }) }]
  },
}
