/** The settings of every process, read from the environment (and a file .env, which gives way to it) once and checked. */
import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { z } from 'zod'
import { Refusal } from '#lib/errors'
import { newsroomLanguageCodes } from '#lib/messages/languages'
import { proxiesFrom } from '#lib/proxies'
import { isLanguage } from '#lib/text/language'

const flag = z.enum(['on', 'off']).transform((value) => value === 'on')
const port = z.coerce.number().int().min(1).max(65535)

const proxies = z.string().transform((setting, context) => {
  const read = proxiesFrom(setting)
  if (read) return read
  context.addIssue('has to be a number up to 10, or addresses like 10.0.0.0/8, 192.0.2.1')
  return z.NEVER
})

const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** PostgreSQL to use. Empty: the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'has to begin with postgresql://' }).optional(),
  /** Where readers and the newsroom reach this installation, without a slash at the end. */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'has to be an address like https://news.example', abort: true })
    .refine((url) => URL.canParse(url) && new URL(url).pathname === '/', 'has to be an address without a path')
    .transform((url) => new URL(url).origin)
    .optional(),
  SITE_NAME: z.string().min(1).max(80).default('On Record'),
  /** BCP 47: the language of the front page. Pieces in others have lists of their own. */
  SITE_LANGUAGE: z.string().refine(isLanguage, 'has to be a language like en or fa-AF').default('en'),
  /** The newsroom's interface, mails and command line, for whoever has chosen no other. */
  NEWSROOM_LANGUAGE: z
    .enum(newsroomLanguageCodes, `has to be one of ${newsroomLanguageCodes.join(', ')}`)
    .default('en'),
  /** Where the newsroom is: readers see its days and hours. */
  SITE_TIME_ZONE: z.string().refine(isTimeZone, 'no such time zone, try Europe/Paris').default('UTC'),
  /** Signs sessions; at least 32 characters. The supervisor makes one on first start and keeps it in DATA_DIR. */
  AUTH_SECRET: z.string().min(32).optional(),
  DATA_DIR: z.string().default('data'),
  PORT: port.default(3000),
  HOST: z.string().default('0.0.0.0'),
  /** How many proxies of yours stand in front, or their addresses: they are believed about whom a request comes from. */
  TRUSTED_PROXIES: proxies.default({ hops: 0 }),
  /** On: pages say what they were built from (Cache-Tag, Surrogate-Key), for a CDN that purges by it. */
  CACHE_TAGS: flag.default(false),
  WEB_PORT: port.optional(),
  COLLAB_PORT: port.optional(),
  /** On: nobody approves a piece that they wrote or changed. */
  FOUR_EYES: flag.default(true),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'has to begin with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z.string().default('On Record <newsroom@localhost>'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export const settingNames = Object.keys(settings.shape)

export type Env = z.infer<typeof settings> & { SITE_URL: string }

/** Reads settings from `source`; empty strings count as missing. Throws one sentence per wrong setting. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const result = settings.safeParse(given)
  if (result.success)
    return { ...result.data, SITE_URL: result.data.SITE_URL ?? `http://localhost:${result.data.PORT}` }
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Refusal(`These settings are wrong: ${wrong.join('; ')}. .env.example lists them all.`)
}

if (existsSync('.env')) loadEnvFile('.env')

export const env = readEnv(process.env)
