/** What a program of the library may reach of the machine: what it is made of, one folder, and nothing else. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { log } from '#lib/log'
import { programParts } from '#lib/program-parts'

/** The command and what comes before the program’s own arguments. `folder` is all that it may write to, `program` is read wherever it is. */
export async function caged(program: string, folder: string, heap: number): Promise<{ file: string; given: string[] }> {
  const node = [
    '--permission',
    '--allow-addons',
    ...programParts().map((path) => `--allow-fs-read=${path}`),
    `--allow-fs-read=${program}`,
    `--allow-fs-read=${folder}`,
    `--allow-fs-write=${folder}`,
    `--max-old-space-size=${heap}`,
    `--import=${join(process.cwd(), 'lib/media/outlives-nobody.ts')}`,
    program,
  ]
  canCage ??= triesCage()
  if (!(await canCage)) return { file: process.execPath, given: node }
  return { file: 'bwrap', given: [...cage(program, folder), process.execPath, ...node] }
}

/**
 * Node’s permission model does not hold what is written in C, and libvips is. So where the system has bubblewrap and lets it make namespaces, the
 * process sees no other file, no network and no other process.
 */
function cage(program: string, folder: string): string[] {
  const readable = [...programParts(), program]
  return [
    ...['--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
    ...['/usr', '/bin', '/lib', '/lib64', '/etc/ld.so.cache'].flatMap((path) => ['--ro-bind-try', path, path]),
    ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
    ...[dirname(process.execPath), ...readable].flatMap((path) => ['--ro-bind', path, path]),
    ...['--bind', folder, folder, '--chdir', process.cwd()],
    '--',
  ]
}

let canCage: Promise<boolean> | undefined

async function triesCage(): Promise<boolean> {
  const program = join(process.cwd(), 'package.json')
  try {
    // Its memory is counted by its children, which not every kernel tells of.
    if (!existsSync(`/proc/self/task/${process.pid}/children`)) throw new Error('The kernel names no children.')
    await promisify(execFile)('bwrap', [...cage(program, join(process.cwd(), 'lib')), process.execPath, '--version'])
    log.info('files that were sent are read in a cage of bubblewrap')
    return true
  } catch (err) {
    log.warn({ err }, 'files that were sent are read without a cage: install bubblewrap, and allow it user namespaces')
    return false
  }
}
