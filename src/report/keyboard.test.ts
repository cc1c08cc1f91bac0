import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { type Keys, keyboard } from './keyboard.ts'

function screen(): { readonly written: string[]; readonly write: (text: string | Uint8Array) => boolean } {
  const written: string[] = []
  return { written, write: (text) => written.push(String(text)) > 0 }
}

test('in a pipe each line answers one question, then comes the end', async () => {
  const pipe = new PassThrough()
  const shown = screen()
  const ask = keyboard(pipe as unknown as Keys, shown)
  pipe.end('s\nd why not\nlast')
  expect([await ask('1?'), await ask('2?'), await ask('3?'), await ask('4?')]).toEqual([
    's',
    'd why not',
    'last',
    null,
  ])
  expect(shown.written.join('')).toBe('1?\n2?\n3?\n4?\n')
})

test('on a terminal a key answers at once, in raw mode only while it is waited for', async () => {
  const modes: boolean[] = []
  const terminal = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (on: boolean) => modes.push(on),
  })
  const ask = keyboard(terminal as unknown as Keys, screen())
  const first = ask('?')
  terminal.write('s')
  expect(await first).toBe('s')
  expect(modes).toEqual([true, false])
  const second = ask('?')
  terminal.write('\u0003')
  expect(await second).toBeNull()
})
