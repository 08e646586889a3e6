import { useEffect, useState } from 'react'
import type { ImportRequest } from '#app/transfer'
import { carriesFiles, filesFromDrop } from '#app/platform'
import { isTyping } from '#app/ui'

/** Listens for files dropped on the page and for schemas and model code pasted into it. Returns whether files are over the page now. */
export function useOffers(offer: (request: ImportRequest) => void): boolean {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!carriesFiles(event.dataTransfer)) return
      event.preventDefault()
      setDragging(true)
    }
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const onDrop = (event: DragEvent): void => {
      setDragging(false)
      if (!event.dataTransfer || !carriesFiles(event.dataTransfer)) return
      event.preventDefault()
      void filesFromDrop(event.dataTransfer).then((files) => offer({ kind: 'files', files }))
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target) || !event.clipboardData) return
      void offerText(event.clipboardData.getData('text/plain'), offer)
    }
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('dragleave', onDragLeave)
    document.addEventListener('drop', onDrop)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('dragleave', onDragLeave)
      document.removeEventListener('drop', onDrop)
      document.removeEventListener('paste', onPaste)
    }
  }, [offer])
  return dragging
}

/** Offers a text where it looks like a schema or like model code. */
async function offerText(text: string, offer: (request: ImportRequest) => void): Promise<void> {
  const { pastedName } = await import('#core/workspace')
  if (pastedName(text) !== null) offer({ kind: 'text', text })
}
