/** What is still to be looked at; the one of the least rank comes first. */
export type OpenList<Item> = {
  readonly push: (item: Item) => void
  readonly pop: () => Item | undefined
}

export function openList<Item extends { readonly rank: number }>(): OpenList<Item> {
  const heap: Item[] = []
  const rankAt = (index: number): number => heap[index]?.rank ?? Infinity
  const swap = (a: number, b: number): void => {
    const [first, second] = [heap[a], heap[b]]
    if (first === undefined || second === undefined) return
    heap[a] = second
    heap[b] = first
  }
  return {
    push: (item) => {
      let at = heap.push(item) - 1
      for (let up = (at - 1) >> 1; at > 0 && rankAt(up) > rankAt(at); up = (at - 1) >> 1) {
        swap(at, up)
        at = up
      }
    },
    pop: () => {
      const last = heap.length - 1
      swap(0, last)
      const least = heap.pop()
      for (let at = 0; ;) {
        const left = at * 2 + 1
        const down = rankAt(left + 1) < rankAt(left) ? left + 1 : left
        if (rankAt(down) >= rankAt(at)) return least
        swap(at, down)
        at = down
      }
    },
  }
}
