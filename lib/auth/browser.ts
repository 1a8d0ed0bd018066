/** Reads the device and the IP address from the headers of a request. */
import type { Browser } from '#lib/auth/session'
import { ipAddressIn } from '#lib/ip-address'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'

const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/\b(iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
]

const named = (list: [RegExp, string][], text: string) => list.find(([pattern]) => pattern.test(text))?.[1]

/** “Firefox on Windows”, for people to recognise their own devices, in the newsroom's language; empty where it says nothing. */
export function deviceOf(userAgent: string | null): string {
  const browser = named(browsers, userAgent ?? '')
  const system = named(systems, userAgent ?? '')
  return browser && system
    ? inNewsroomLanguage(message('sessions.device', { browser, system }))
    : (browser ?? system ?? '')
}

/** The address that the edge saw; empty where there is none. The edge overwrites the header, so that only its last entry counts. */
export function addressOf(forwardedFor: string | null): string {
  return ipAddressIn(forwardedFor?.split(',').at(-1) ?? '') ?? ''
}

export function browserOf(header: (name: string) => string | null): Browser {
  return { device: deviceOf(header('user-agent')), ipAddress: addressOf(header('x-forwarded-for')) }
}
