import type { Context } from '../../context.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { BuildRequest, Outcome } from '../../run.ts'
import type { PlacedRequest } from '../requestOf.ts'
import { Rebuilder } from './rebuilder.ts'
import { serve } from './serve.ts'
import { watchInput } from './watchInput.ts'

/** How a watch is set up. */
export interface WatchSetup {
  /** Null picks the usual one, or any that is free where that is taken. */
  readonly port: number | null
  readonly build: (input: string, request: BuildRequest, context: Context) => Promise<Outcome>
  /** Builds what is not the page; `build` does where it is not given. */
  readonly rest?: (input: string, context: Context, stop: AbortSignal) => Promise<void>
}

/** A watch that runs. */
export interface Watching {
  /** Address of the study pages. */
  readonly url: string
  readonly close: () => Promise<void>
  /** Settles when it was closed. */
  readonly ended: Promise<void>
}

/** Builds every input, then again whenever it changes; the study page first, the other formats when there is quiet. */
export async function startWatch(
  inputs: readonly string[],
  request: PlacedRequest,
  context: Context,
  { port, build, rest }: WatchSetup,
): Promise<Watching> {
  const server = await serve(request.out, port)
  const once = tellOnce(context)
  const rebuilder = new Rebuilder({
    page: async (input) => {
      once.forget(input)
      const pageOnly = { ...request, options: { ...request.options, formats: ['html' as const] } }
      const { book } = await build(input, pageOnly, once.context(input))
      if (book !== null) server.reload(book)
    },
    rest: async (input, stop) => {
      if (rest === undefined) await build(input, request, once.context(input))
      else await rest(input, once.context(input), stop)
    },
  })
  const watchers = inputs.map((input) => watchInput(input, request, context, () => rebuilder.changed(input)))
  for (const input of inputs) rebuilder.changed(input)
  await rebuilder.pagesBuilt()
  let end: () => void = () => {}
  const ended = new Promise<void>((settle) => {
    end = settle
  })
  return {
    url: server.url,
    ended,
    close: async () => {
      for (const close of await Promise.all(watchers)) close()
      await rebuilder.close()
      await server.close()
      end()
    },
  }
}

/** Both builds of a change find the same things; each is told once. */
function tellOnce(context: Context) {
  const told = new Map<string, Set<string>>()
  return {
    forget: (input: string) => told.delete(input),
    context: (input: string): Context => ({
      ...context,
      report: (found: Diagnostic) => {
        const known = told.get(input) ?? new Set()
        told.set(input, known)
        const key = JSON.stringify(found)
        if (!known.has(key)) context.report(found)
        known.add(key)
      },
    }),
  }
}
