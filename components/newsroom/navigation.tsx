/** The navigation of the newsroom: its items in order, each with the letter that follows `g`. */
import { BookMarked, CircleUser, Files, House, type LucideIcon, PanelTopOpen, Tags, Users } from 'lucide-react'

export type May = { readArticles: boolean; create: boolean; readSources: boolean; managePeople: boolean }
export type NavItem = { href: string; label: string; key: string; Icon: LucideIcon }

const home: NavItem = { href: '/newsroom', label: 'Home', key: 'h', Icon: House }
const articles: NavItem = { href: '/newsroom/articles', label: 'Articles', key: 'a', Icon: Files }
const intake: NavItem = { href: '/newsroom/import', label: 'Import', key: 'i', Icon: PanelTopOpen }
const sources: NavItem = { href: '/newsroom/sources', label: 'Sources', key: 's', Icon: BookMarked }
const tags: NavItem = { href: '/newsroom/tags', label: 'Tags', key: 't', Icon: Tags }
const people: NavItem = { href: '/newsroom/people', label: 'People', key: 'p', Icon: Users }
const account: NavItem = { href: '/newsroom/account', label: 'Account', key: 'y', Icon: CircleUser }

export function navItemsFor(may: May): NavItem[] {
  return [
    home,
    ...(may.readArticles ? [articles] : []),
    ...(may.create ? [intake] : []),
    ...(may.readSources ? [sources, tags] : []),
    ...(may.managePeople ? [people] : []),
    account,
  ]
}

/** The item that a page belongs to: the one with the longest address that the page’s begins with. */
export function navItemOf(items: readonly NavItem[], path: string): NavItem | undefined {
  return items
    .filter(({ href }) => path === href || (href !== home.href && path.startsWith(`${href}/`)))
    .sort((a, b) => b.href.length - a.href.length)[0]
}
