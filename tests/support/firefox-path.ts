/** Where the Firefox is that is installed. */
import { existsSync } from 'node:fs'

const paths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

/** Null where there is none: then no journey is made in it. */
export const firefoxPath = (): string | null => paths.find(existsSync) ?? null
