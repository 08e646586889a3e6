const plain = 'text/plain'

/** The browsers that keep formats of a page's own want them to be called so. */
const own = (format: string): string => `web ${format}`

const keeps = (format: string): boolean =>
  typeof ClipboardItem.supports === 'function' && ClipboardItem.supports(own(format))

/**
 * Copies or cuts as the keys do, from a menu: whoever answers the event says what goes into the clipboard. `format` goes
 * along where the browser keeps it. Rejects where the clipboard cannot be written.
 */
export async function copyByCommand(kind: 'copy' | 'cut', format: string): Promise<void> {
  const clipboardData = new DataTransfer()
  if (!isAnswered(kind, clipboardData)) return
  const exact = clipboardData.getData(format)
  const item: Record<string, Blob> = {
    [plain]: new Blob([clipboardData.getData(plain)], { type: plain }),
  }
  if (exact !== '' && keeps(format)) item[own(format)] = new Blob([exact], { type: format })
  await navigator.clipboard.write([new ClipboardItem(item)])
}

/** Pastes as the keys do, from a menu. Rejects where the clipboard cannot be read. */
export async function pasteByCommand(format: string): Promise<void> {
  const clipboardData = new DataTransfer()
  for (const item of await navigator.clipboard.read()) {
    for (const [from, to] of [
      [plain, plain],
      [own(format), format],
    ] as const)
      if (item.types.includes(from))
        clipboardData.setData(to, await (await item.getType(from)).text())
  }
  isAnswered('paste', clipboardData)
}

function isAnswered(kind: 'copy' | 'cut' | 'paste', clipboardData: DataTransfer): boolean {
  const event = new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true })
  return !document.body.dispatchEvent(event)
}
