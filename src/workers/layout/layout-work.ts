/** A card to be laid out: an id of the caller's choice and its size in canvas units. */
export type LayoutCard = { readonly id: string; readonly width: number; readonly height: number }

/** What is to be laid out. A link whose end is not among the cards is left out. */
export type LayoutGraph = {
  readonly cards: readonly LayoutCard[]
  /** Absent: in layers to the right. */
  readonly shape?: LayoutShape
  readonly links: readonly { readonly source: string; readonly target: string }[]
}

/** The ways to lay out: in layers towards one side, or so that relationships are of one length. */
export type LayoutShape = 'right' | 'down' | 'left' | 'up' | 'force'

/** Top left corners by card id, from (0, 0). */
export type LayoutResult = ReadonlyMap<string, { readonly x: number; readonly y: number }>

export type LayoutWork = {
  readonly layout: { readonly input: LayoutGraph; readonly output: LayoutResult }
}
