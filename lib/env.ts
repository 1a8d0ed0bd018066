/** The settings of every process, read from the environment (and a file .env, which gives way to it) once and checked. */
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { loadEnvFile } from 'node:process'
import { z } from 'zod'
import { Refusal } from '#lib/errors'
import { newsroomLanguageCodes } from '#lib/messages/languages'
import { commaList, semicolonList } from '#lib/messages/list'
import { message } from '#lib/messages/message'
import { saidBy, says } from '#lib/messages/says'
import { programParts } from '#lib/program-parts'
import { mostHops, proxiesFrom } from '#lib/proxies'
import { isLanguage } from '#lib/text/language'
import { withoutControls } from '#lib/text/without-controls'

const oneOf = (values: readonly string[]) => says('settings.oneOf', { values: commaList(values) })
const flags = ['on', 'off'] as const
const flag = z.enum(flags, oneOf(flags)).transform((value) => value === 'on')
const port = z.coerce
  .number(says('settings.port'))
  .int(says('settings.port'))
  .min(1, says('settings.port'))
  .max(65535, says('settings.port'))

const size = z.coerce
  .number(says('settings.size'))
  .int(says('settings.size'))
  .min(1, says('settings.size'))
  .max(2000, says('settings.size'))

/** An address of http or https without a path, as URLs have it as their origin */
const origin = z
  .url({ protocol: /^https?$/, error: says('settings.siteUrl'), abort: true })
  .refine((url) => URL.canParse(url) && new URL(url).pathname === '/', says('settings.siteUrlPath'))
  .transform((url) => new URL(url).origin)

const proxies = z.string().transform((setting, context) => {
  const read = proxiesFrom(setting)
  if (read) return read
  context.addIssue(says('settings.proxies', { most: mostHops }))
  return z.NEVER
})

/** As RFC 9116 has a contact: a URI. */
const contacts = z.string().transform((setting, context) => {
  const said = setting
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const all = said.map((one) => (z.email().safeParse(one).success ? `mailto:${one}` : one))
  if (all.every((one) => z.url({ protocol: /^(https|mailto)$/ }).safeParse(one).success)) return all
  context.addIssue(says('settings.contacts'))
  return z.NEVER
})

/** What reads files that anybody sent reads the program, too: no secret may lie there. */
const isOutsideProgram = (folder: string) =>
  programParts().every((part) => relative(part, resolve(folder)).startsWith('..'))

const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** PostgreSQL to use. Empty: the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: says('settings.databaseUrl') }).optional(),
  /** Where readers and the newsroom reach this installation, without a slash at the end. */
  SITE_URL: origin.optional(),
  SITE_NAME: z.string().transform(withoutControls).pipe(z.string().min(1).max(80)).default('On Record'),
  /** BCP 47: the language of the front page. Articles in others have lists of their own. */
  SITE_LANGUAGE: z.string().refine(isLanguage, says('settings.language')).default('en'),
  /** The newsroom's interface, mails and command line, for whoever has chosen no other. */
  NEWSROOM_LANGUAGE: z.enum(newsroomLanguageCodes, oneOf(newsroomLanguageCodes)).default('en'),
  /** Where the newsroom is: readers see its days and hours. */
  SITE_TIME_ZONE: z.string().refine(isTimeZone, says('settings.timeZone')).default('UTC'),
  /** Signs sessions; at least 32 characters. The supervisor makes one on first start and keeps it in DATA_DIR. */
  AUTH_SECRET: z
    .string()
    .min(32, says('settings.secretTooShort', { least: 32 }))
    .optional(),
  DATA_DIR: z.string().refine(isOutsideProgram, says('settings.dataInProgram')).default('data'),
  PORT: port.default(3000),
  HOST: z.string().default('0.0.0.0'),
  /** How many proxies of yours stand in front, or their addresses: they are believed about whom a request comes from. */
  TRUSTED_PROXIES: proxies.default({ hops: 0 }),
  /** On: pages say what they were built from (Cache-Tag, Surrogate-Key), for a CDN that purges by it. */
  CACHE_TAGS: flag.default(false),
  WEB_PORT: port.optional(),
  COLLAB_PORT: port.optional(),
  /** On: nobody approves an article that they wrote or changed. */
  FOUR_EYES: flag.default(true),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: says('settings.smtpUrl') }).optional(),
  MAIL_FROM: z.string().default('On Record <newsroom@localhost>'),
  /** A WebSub hub that hears when feeds change, and tells whoever follows them. Empty: they look by themselves. */
  WEBSUB_HUB: z.url({ protocol: /^https?$/, error: says('settings.siteUrl') }).optional(),
  /** Whom to tell of a hole in this installation, for /.well-known/security.txt: addresses of mail or of https pages, by commas. */
  SECURITY_CONTACT: contacts.default([]),
  /** A bucket of an S3-compatible store for pictures, sounds and documents. Empty: a folder in DATA_DIR. */
  MEDIA_BUCKET: z.string().optional(),
  MEDIA_ENDPOINT: z.url({ protocol: /^https?$/, error: says('settings.siteUrl') }).optional(),
  MEDIA_REGION: z.string().default('us-east-1'),
  MEDIA_KEY_ID: z.string().optional(),
  MEDIA_SECRET: z.string().optional(),
  /** The address of that store as browsers reach it. Set: pages send files straight there. */
  MEDIA_UPLOAD_URL: z.url({ protocol: /^https?$/, error: says('settings.siteUrl') }).optional(),
  /** Where readers get media files, if not under SITE_URL: another host name that leads here, too. */
  MEDIA_URL: origin.optional(),
  /** On: under SITE_URL media files only lead there. */
  MEDIA_URL_ONLY: flag.default(false),
  /** The largest file, the most pixels of a picture, and what one person may have on its way at once */
  MEDIA_FILE_MB: size.default(500),
  MEDIA_MEGAPIXELS: size.default(120),
  MEDIA_QUOTA_MB: size.default(2000),
  /** On: pictures are stored in all their pixels, and not at most 4,096 wide or high. */
  MEDIA_ORIGINALS: flag.default(false),
  LOG_LEVEL: z.enum(logLevels, oneOf(logLevels)).default('info'),
})

/** Files of another host, and never shown or sent less safely than the page that they are on. */
const consistent = settings.superRefine((given, context) => {
  const { SITE_URL, PORT, MEDIA_URL, MEDIA_URL_ONLY, MEDIA_UPLOAD_URL, MEDIA_BUCKET } = given
  const wrong = (name: string, why: string) => context.addIssue({ code: 'custom', path: [name], message: why })
  const site = SITE_URL ?? `http://localhost:${PORT}`
  const isPlainer = (url: string) => site.startsWith('https:') && !url.startsWith('https:')
  if (MEDIA_UPLOAD_URL) {
    if (!MEDIA_BUCKET) wrong('MEDIA_UPLOAD_URL', says('settings.uploadUrlNeeds'))
    if (isPlainer(MEDIA_UPLOAD_URL)) wrong('MEDIA_UPLOAD_URL', says('settings.mediaUrlPlain'))
  }
  if (!MEDIA_URL) {
    if (MEDIA_URL_ONLY) wrong('MEDIA_URL_ONLY', says('settings.mediaUrlMissing'))
    return
  }
  if (new URL(MEDIA_URL).host === new URL(site).host) wrong('MEDIA_URL', says('settings.mediaUrlSame'))
  if (isPlainer(MEDIA_URL)) wrong('MEDIA_URL', says('settings.mediaUrlPlain'))
})

export const settingNames = Object.keys(settings.shape)

export type Env = z.infer<typeof settings> & { SITE_URL: string }

/** Reads settings from `source`; empty strings count as missing. Refuses with what is wrong of which setting. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const result = consistent.safeParse(given)
  if (result.success)
    return { ...result.data, SITE_URL: result.data.SITE_URL ?? `http://localhost:${result.data.PORT}` }
  const wrong = result.error.issues.map((issue) =>
    message('settings.one', {
      name: issue.path.join('.'),
      why: saidBy(issue.message) ?? message('settings.notUnderstood'),
    }),
  )
  throw new Refusal(message('settings.wrong', { settings: semicolonList(wrong) }))
}

if (existsSync('.env')) loadEnvFile('.env')

export const env = readEnv(process.env)
