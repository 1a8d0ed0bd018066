/** What keys are called on a keyboard, for keys written as Tiptap writes them: `Mod-Shift-s`, `Alt-F10`, `Escape`. */

export const applePlatform = (platform: string): boolean => /Mac|iPhone|iPad/.test(platform)

const appleNames: Record<string, string> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Escape: 'esc',
  Tab: '⇥',
  Space: 'Space',
}
const names: Record<string, string> = { Mod: 'Ctrl', Escape: 'Esc' }
/** As Apple writes them: the command key last */
const appleOrder = ['Alt', 'Shift', 'Mod']

export function keyNames(keys: string, apple: boolean): string {
  if (keys === '') return ''
  // The key itself may be a hyphen.
  const [, held = '', last = ''] = /^((?:\w+-)*)(.+)$/.exec(keys) ?? []
  const modifiers = held.split('-').filter(Boolean)
  const cap = last.length === 1 && modifiers.length > 0 ? last.toUpperCase() : last
  if (!apple) return [...modifiers, cap].map((one) => names[one] ?? one).join('+')
  const inOrder = appleOrder.filter((one) => modifiers.includes(one))
  return [...inOrder, cap].map((one) => appleNames[one] ?? one).join('')
}
