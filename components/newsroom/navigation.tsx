/** The places of the newsroom, in the order of the rail, each with the letter that follows `g`. */
import { BookMarked, CircleUser, Files, House, type LucideIcon, PanelTopOpen, Tags, Users } from 'lucide-react'

export type May = { readArticles: boolean; create: boolean; readSources: boolean; managePeople: boolean }
export type Place = { href: string; label: string; key: string; Icon: LucideIcon }

const home: Place = { href: '/newsroom', label: 'Home', key: 'h', Icon: House }
const articles: Place = { href: '/newsroom/articles', label: 'Articles', key: 'a', Icon: Files }
const intake: Place = { href: '/newsroom/import', label: 'Import', key: 'i', Icon: PanelTopOpen }
const sources: Place = { href: '/newsroom/sources', label: 'Sources', key: 's', Icon: BookMarked }
const tags: Place = { href: '/newsroom/tags', label: 'Tags', key: 't', Icon: Tags }
const people: Place = { href: '/newsroom/people', label: 'People', key: 'p', Icon: Users }
const account: Place = { href: '/newsroom/account', label: 'Account', key: 'y', Icon: CircleUser }

export function placesFor(may: May): Place[] {
  return [
    home,
    ...(may.readArticles ? [articles] : []),
    ...(may.create ? [intake] : []),
    ...(may.readSources ? [sources, tags] : []),
    ...(may.managePeople ? [people] : []),
    account,
  ]
}

/** The place that a page belongs to: the longest address that it begins with. */
export function placeOf(places: readonly Place[], path: string): Place | undefined {
  return places
    .filter(({ href }) => path === href || (href !== home.href && path.startsWith(`${href}/`)))
    .sort((a, b) => b.href.length - a.href.length)[0]
}
