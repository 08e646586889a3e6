/** Makes everything on the page inert but one element and what it lies in. Returns how to end it. */
export function aloneOnPage(element: HTMLElement): () => void {
  const silenced: HTMLElement[] = []
  for (let inner = element; inner.parentElement; inner = inner.parentElement)
    for (const other of inner.parentElement.children)
      if (other !== inner && other instanceof HTMLElement && !other.inert) {
        other.inert = true
        silenced.push(other)
      }
  return () => {
    for (const other of silenced) other.inert = false
  }
}
