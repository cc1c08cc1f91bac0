import { createHash } from 'node:crypto'

/**
 * A page's Content Security Policy: it loads nothing, sends nothing, and runs its own style and scripts alone,
 * known by their hashes. Pictures are part of the page (`data:`).
 */
export function policy(style: string, scripts: readonly string[]): string {
  return [
    `default-src 'none'`,
    `style-src ${hashOf(style)}`,
    ...(scripts.length === 0 ? [] : [`script-src ${scripts.map(hashOf).join(' ')}`]),
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
