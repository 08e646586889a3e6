import { sizeOf, type PictureScale } from './picture-size.ts'

/** A picture as PNG, `scale` dots to a CSS pixel. Fails where the browser cannot make it. */
export async function pngOf(svg: string, scale: PictureScale): Promise<Blob> {
  const { width, height } = sizeOf(svg)
  const image = await loaded(svg)
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!context || !blob)
    throw new Error('The browser could not make a picture this large. Choose a smaller scale.')
  return blob
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Puts a picture on the clipboard as an image. Fails where the browser does not allow it. */
export async function copyPng(png: Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined')
    throw new Error('This browser cannot copy images. Download the picture.')
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}

/** Opens the browser's print dialog on a picture, on one page of its size; from there it becomes a PDF too. */
export async function printPicture(svg: string): Promise<void> {
  const { width, height } = sizeOf(svg)
  const frame = document.createElement('iframe')
  frame.title = 'Picture to print'
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden'
  const page = `@page{size:${width}px ${height}px;margin:0}html,body{margin:0}svg{display:block;width:100%;height:auto;print-color-adjust:exact}`
  frame.srcdoc = `<!doctype html><style>${page}</style>${svg}`
  await new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true })
    document.body.append(frame)
  })
  const view = frame.contentWindow
  view?.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true })
  view?.print()
}
