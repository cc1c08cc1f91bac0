import type { Browser } from 'playwright-core'

/** Pictures in base64 beside each other, all of one height, on a grey ground. */
export async function row(
  browser: Browser,
  pictures: readonly string[],
  to: string,
  width = 1320,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 200 } })
  try {
    const images = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('')
    await page.setContent(
      `<!doctype html><style>body{display:flex;align-items:flex-start;gap:16px;margin:16px;background:#d9dde3}img{min-width:0}</style>${images}`,
    )
    await page.evaluate(() => {
      for (const image of document.images) image.style.flex = String(image.naturalWidth / image.naturalHeight)
    })
    await page.screenshot({ path: to, fullPage: true })
  } finally {
    await page.close()
  }
}
