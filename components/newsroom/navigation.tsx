/** The navigation of the newsroom: its items in order, each with the letter that follows `g`. */
import {
  Bell,
  BookMarked,
  CalendarDays,
  ChartColumn,
  CircleUser,
  Files,
  House,
  Images,
  Layers,
  Lightbulb,
  type LucideIcon,
  Mail,
  MessageSquareWarning,
  MessagesSquare,
  Newspaper,
  PanelTopOpen,
  Radio,
  Settings,
  SquareKanban,
  Tags,
  Users,
} from 'lucide-react'
import { coveragesPath } from '#lib/coverage/paths'
import type { navigation } from '#lib/messages/en/navigation'

export type May = {
  readArticles: boolean
  create: boolean
  readSources: boolean
  readMedia: boolean
  managePeople: boolean
  readSettings: boolean
}
/** Its words are those of the catalog’s `navigation.item`. */
export type NavItem = { href: string; name: keyof typeof navigation.item; key: string; Icon: LucideIcon }

const home: NavItem = { href: '/newsroom', name: 'home', key: 'h', Icon: House }
const articles: NavItem = { href: '/newsroom/articles', name: 'articles', key: 'a', Icon: Files }
const board: NavItem = { href: '/newsroom/board', name: 'board', key: 'o', Icon: SquareKanban }
const live: NavItem = { href: coveragesPath, name: 'live', key: 'v', Icon: Radio }
const calendar: NavItem = { href: '/newsroom/calendar', name: 'calendar', key: 'd', Icon: CalendarDays }
const planning: NavItem = { href: '/newsroom/planning', name: 'planning', key: 'n', Icon: Lightbulb }
const figures: NavItem = { href: '/newsroom/figures', name: 'figures', key: 'f', Icon: ChartColumn }
const bundles: NavItem = { href: '/newsroom/bundles', name: 'bundles', key: 'u', Icon: Layers }
const fronts: NavItem = { href: '/newsroom/fronts', name: 'fronts', key: 'w', Icon: Newspaper }
const comments: NavItem = { href: '/newsroom/comments', name: 'comments', key: 'c', Icon: MessagesSquare }
const notifications: NavItem = { href: '/newsroom/notifications', name: 'notifications', key: 'b', Icon: Bell }
const reports: NavItem = { href: '/newsroom/reports', name: 'reports', key: 'r', Icon: MessageSquareWarning }
const intake: NavItem = { href: '/newsroom/import', name: 'import', key: 'i', Icon: PanelTopOpen }
const sources: NavItem = { href: '/newsroom/sources', name: 'sources', key: 's', Icon: BookMarked }
const media: NavItem = { href: '/newsroom/media', name: 'media', key: 'l', Icon: Images }
const tags: NavItem = { href: '/newsroom/tags', name: 'tags', key: 't', Icon: Tags }
const people: NavItem = { href: '/newsroom/people', name: 'people', key: 'p', Icon: Users }
const mail: NavItem = { href: '/newsroom/settings/mail', name: 'mail', key: 'm', Icon: Mail }
const settings: NavItem = { href: '/newsroom/settings', name: 'settings', key: 'e', Icon: Settings }
const account: NavItem = { href: '/newsroom/account', name: 'account', key: 'y', Icon: CircleUser }

export function navItemsFor(may: May): NavItem[] {
  return [
    home,
    notifications,
    ...(may.readArticles
      ? [articles, board, live, calendar, planning, bundles, fronts, comments, reports, figures]
      : []),
    ...(may.create ? [intake] : []),
    ...(may.readSources ? [sources, tags] : []),
    ...(may.readMedia ? [media] : []),
    ...(may.managePeople ? [people] : []),
    ...(may.readSettings ? [settings] : []),
    ...(may.managePeople ? [mail] : []),
    account,
  ]
}

/** The item that a page belongs to: the one with the longest address that the page’s begins with. */
export function navItemOf(items: readonly NavItem[], path: string): NavItem | undefined {
  return items
    .filter(({ href }) => path === href || (href !== home.href && path.startsWith(`${href}/`)))
    .sort((a, b) => b.href.length - a.href.length)[0]
}
