import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Check, EngineMissing, type Finding, type Published } from '../check.ts'
import { exists, program, run } from '../process.ts'

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
const driver = fileURLToPath(new URL('Validate.java', import.meta.url))

/** Where Maven puts the jars; the mark says that all of them are there. */
const lib = (cache: string): string => join(cache, 'lib')
const mark = (cache: string): string => join(lib(cache), 'verapdf-xmp-core-1.28.2.jar')

/** veraPDF, the reference checker of PDF/UA-1: not one rule may fail in any of the PDFs. */
export const check: Check = {
  name: 'verapdf',
  install: async (cache) => {
    await program(['javac'], 'install a Java development kit, version 11 or later')
    if (await exists(mark(cache))) return
    const maven = await program(['mvn'], 'install Maven')
    try {
      await run(maven, [
        ...['-q', '-B', '-f', pom],
        'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
        `-DoutputDirectory=${lib(cache)}`,
      ])
    } catch (error) {
      throw new EngineMissing(`Maven cannot fetch veraPDF: ${(error as Error).message.split('\n')[0]}`)
    }
  },
  run: async (books, cache, say) => {
    const files = books.flatMap(pdfsOf)
    if (files.length === 0) return []
    const output = await run('java', ['-cp', join(lib(cache), '*'), driver, ...files])
    const lines = output.split('\n').map((line) => line.split('\t'))
    const checked = lines.filter(([state]) => state === 'checked')
    const tests = checked.reduce((sum, [, , count]) => sum + Number(count), 0)
    say(`${checked.length} files, ${tests} tests of PDF/UA-1`)
    return [...unchecked(files, checked), ...lines.filter(([state]) => state === 'failed').map(finding)]
  },
}

/** The PDFs of a book. */
function pdfsOf({ files }: Published): string[] {
  return Object.values(files).filter((file) => file.endsWith('.pdf'))
}

function unchecked(files: readonly string[], checked: readonly (readonly string[])[]): Finding[] {
  const done = new Set(checked.map(([, file]) => file))
  return files
    .filter((file) => !done.has(file))
    .map((file) => ({ file, rule: 'unread', message: 'veraPDF says nothing of it' }))
}

function finding([, file = '', rule = '', message = '']: readonly string[]): Finding {
  return { file, rule, message }
}
