import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PublishError } from '../../model/diagnostic.ts'
import { indexPage } from './indexPage.ts'
import { eventsPath, withReload } from './reload.ts'
import { servedFile } from './servedFile.ts'

const host = '127.0.0.1'
const usualPort = 4173

/** Serves a folder to this machine. */
export interface Serving {
  readonly url: string
  /** Makes the browsers that show a book load it again. */
  readonly reload: (book: string) => void
  readonly close: () => Promise<void>
}

/**
 * Serves what stands in `folder` on the loopback address only.
 *
 * @throws PublishError `port-taken` where the port asked for is not free.
 */
export async function serve(folder: string, port: number | null): Promise<Serving> {
  const listeners = new Set<ServerResponse>()
  const books = new Set<string>()
  const server = createServer((request, response) => {
    answer(request, response, { folder, books, listeners }).catch(() => refuse(response, 500))
  })
  await listen(server, port)
  const { port: given } = server.address() as AddressInfo
  return {
    url: `http://${host}:${given}/`,
    reload: (book) => {
      books.add(book)
      for (const listener of listeners) listener.write(`data: ${JSON.stringify(book)}\n\n`)
    },
    close: () =>
      new Promise((settled) => {
        for (const listener of listeners) listener.end()
        server.close(() => settled())
        server.closeAllConnections()
      }),
  }
}

interface Site {
  readonly folder: string
  readonly books: ReadonlySet<string>
  readonly listeners: Set<ServerResponse>
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  if (!isForUs(request)) return refuse(response, 403)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const path = (request.url ?? '/').replace(/[?#].*$/s, '')
  if (path === eventsPath) return listenTo(response, site)
  if (path === '/') return sendIndex(response, site)
  const file = await servedFile(site.folder, path)
  if (file === null) return refuse(response, 404)
  send(response, file.type, file.type.startsWith('text/html') ? withReload(file.bytes) : file.bytes)
}

/** A page of another site must not read this one by a name that it makes point here (DNS rebinding). */
function isForUs({ headers, socket }: IncomingMessage): boolean {
  const names = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`)
  return names.includes(headers.host ?? '')
}

function listenTo(response: ServerResponse, { listeners }: Site): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': watching\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

function sendIndex(response: ServerResponse, { books }: Site): void {
  const [only, ...others] = [...books].sort()
  if (only !== undefined && others.length === 0) {
    const name = encodeURIComponent(only)
    response.writeHead(302, { location: `/${name}/${name}.html`, 'cache-control': 'no-store' }).end()
  } else send(response, 'text/html; charset=utf-8', withReload(indexPage([...books].sort())))
}

function send(response: ServerResponse, type: string, bytes: Uint8Array): void {
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.byteLength,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
  response.end(response.req.method === 'HEAD' ? undefined : bytes)
}

function refuse(response: ServerResponse, status: 403 | 404 | 405 | 500): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' })
  response.end(`${status}\n`)
}

/** Listens on the port that was asked for, else on the usual one, else on any. */
async function listen(server: Server, port: number | null): Promise<void> {
  const on = (number: number): Promise<void> =>
    new Promise((settled, failed) => {
      server.once('error', failed)
      server.listen(number, host, () => {
        server.off('error', failed)
        settled()
      })
    })
  if (port === null) return on(usualPort).catch(() => on(0))
  return on(port).catch((error: NodeJS.ErrnoException) => {
    throw new PublishError('port-taken', `cannot listen on port ${port}: ${error.code ?? error.message}`, {
      expected: 'a port that is free, or 0 for any',
    })
  })
}
