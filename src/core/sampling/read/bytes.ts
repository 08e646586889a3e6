/** Bytes that came in and are not used up yet. Keeps them in one piece, in a buffer that grows to the largest need. */
export class Bytes {
  #buffer = new Uint8Array(1 << 16)
  #start = 0
  #end = 0

  get length(): number {
    return this.#end - this.#start
  }

  /** The bytes in one piece, and a zero behind them; good until the next `push`. */
  view(): Uint8Array {
    return this.#buffer.subarray(this.#start, this.#end + 1)
  }

  push(chunk: Uint8Array): void {
    if (this.#end + chunk.length >= this.#buffer.length) this.#makeRoom(chunk.length)
    this.#buffer.set(chunk, this.#end)
    this.#end += chunk.length
    this.#buffer[this.#end] = 0
  }

  /** Forgets the first `count` bytes. */
  drop(count: number): void {
    this.#start += count
  }

  #makeRoom(more: number): void {
    const { length } = this
    let size = this.#buffer.length
    while (size <= length + more) size *= 2
    const rest = this.#buffer.subarray(this.#start, this.#end)
    if (size > this.#buffer.length) {
      this.#buffer = new Uint8Array(size)
      this.#buffer.set(rest)
    } else this.#buffer.copyWithin(0, this.#start, this.#end)
    this.#start = 0
    this.#end = length
  }
}
