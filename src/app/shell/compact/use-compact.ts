import { useSyncExternalStore } from 'react'

/** A phone, upright or on its side. */
const query = '(width < 720px), (height < 480px) and (pointer: coarse)'

/** Is the window so small that one pane at a time has it? */
export function useCompact(): boolean {
  return useSyncExternalStore(listen, isCompact)
}

function isCompact(): boolean {
  return matchMedia(query).matches
}

function listen(onChange: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
