import { useEffect, useMemo, useRef, type RefObject } from 'react'
import type { Point } from '#core/model'
import { copyByCommand, pasteByCommand } from '#app/platform'
import {
  deleteSelection,
  useDocument,
  useProvideCommands,
  useToasts,
  useView,
  type CommandMap,
} from '#app/state'
import { isTyping } from '#app/ui'
import type { Stage } from '../stage/stage.ts'
import { clipFormat, clipIn, copySelection } from './clipboard-data.ts'
import { duplicateSelection, paste, pasteProperties } from './paste.ts'

/**
 * Copies and cuts the selection and pastes object types and properties, by keys and by commands. What else is pasted is
 * left to whoever imports; text that is selected on the page or typed into a field stays the browser's.
 */
export function useClipboard(frame: RefObject<HTMLElement | null>, stage: Stage): void {
  const pointer = usePointerOver(frame)
  useEffect(() => {
    let copiedAt: Point | null = null
    const onCopy = (event: ClipboardEvent): void => {
      const { following } = useDocument.getState()
      if (!isOurs(event) || hasSelectedText() || (event.type === 'cut' && following)) return
      if (!event.clipboardData || !copySelection(stage, event.clipboardData)) return
      event.preventDefault()
      copiedAt = pointer.current
      if (event.type === 'cut') deleteSelection('canvas')
    }
    const onPaste = (event: ClipboardEvent): void => {
      const data = event.clipboardData
      if (!isOurs(event) || !data || useDocument.getState().following) return
      const clip = clipIn(data)
      const at = pointer.current === copiedAt ? null : pointer.current
      if (clip) paste(stage, clip, at && stage.toCanvas(at))
      else if (!pasteProperties(data.getData('text/plain'))) return
      event.preventDefault()
    }
    // Before those who take what nobody else wants.
    const listen = { capture: true }
    window.addEventListener('copy', onCopy, listen)
    window.addEventListener('cut', onCopy, listen)
    window.addEventListener('paste', onPaste, listen)
    return () => {
      window.removeEventListener('copy', onCopy, listen)
      window.removeEventListener('cut', onCopy, listen)
      window.removeEventListener('paste', onPaste, listen)
    }
  }, [stage, pointer])
  useClipboardCommands(stage)
}

/** Where the pointer is while it is over the canvas, in client coordinates. */
function usePointerOver(frame: RefObject<HTMLElement | null>): RefObject<Point | null> {
  const pointer = useRef<Point | null>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const onMove = ({ clientX: x, clientY: y }: PointerEvent): void => {
      pointer.current = { x, y }
    }
    const onLeave = (): void => {
      pointer.current = null
    }
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerleave', onLeave)
    return () => {
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerleave', onLeave)
    }
  }, [frame])
  return pointer
}

function isOurs(event: ClipboardEvent): boolean {
  return !isTyping(event.target) && !document.querySelector('[role="dialog"]')
}

const hasSelectedText = (): boolean => getSelection()?.isCollapsed === false

function useClipboardCommands(stage: Stage): void {
  const following = useDocument((state) => state.following)
  const selected = useView(({ selection }) => selection.objectTypes.length > 0)
  const commands = useMemo<CommandMap>(
    () => ({
      cut: {
        title: 'Cut',
        keys: ['mod+x'],
        byBrowser: true,
        enabled: selected && !following,
        run: () => void told(copyByCommand('cut', clipFormat)),
      },
      copy: {
        title: 'Copy',
        keys: ['mod+c'],
        byBrowser: true,
        enabled: selected,
        run: () => void told(copyByCommand('copy', clipFormat)),
      },
      paste: {
        title: 'Paste',
        about: 'Adds object types, properties, a schema or model code from the clipboard.',
        keys: ['mod+v'],
        byBrowser: true,
        enabled: !following,
        run: () => void told(pasteByCommand(clipFormat)),
      },
      duplicate: {
        title: 'Duplicate',
        keys: ['mod+d'],
        enabled: selected && !following,
        run: () => duplicateSelection(stage),
      },
    }),
    [stage, following, selected],
  )
  useProvideCommands('clipboard', commands)
}

async function told(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch {
    useToasts
      .getState()
      .say('The browser does not let the menu use the clipboard. Use the keys instead.', 'problem')
  }
}
