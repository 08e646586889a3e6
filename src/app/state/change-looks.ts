import type { CardLook, ObjectTypeId } from '#core/model'
import { useDocument } from './document-store.ts'

/** What changes about a card; null takes the difference from the other cards away. */
export type LookChange = { readonly [Name in keyof CardLook]?: CardLook[Name] | null }

/** Changes how cards look, as one undoable step, and not at all when they look so already. */
export function changeLooks(
  ids: readonly ObjectTypeId[],
  change: LookChange,
  label: (subject: string) => string,
): void {
  const { model, layout } = useDocument.getState().session.document
  const known = ids.filter((id) => model.objectTypes.has(id))
  const looks = known.map((id) => [id, changed(layout.cards[id] ?? {}, change)] as const)
  const news = looks.filter(([id, look]) => !isSame(layout.cards[id] ?? null, look))
  const [first] = news
  if (!first) return
  const name = model.objectTypes.get(first[0])?.name ?? ''
  useDocument.getState().dispatch({
    label: label(news.length === 1 ? name : `${news.length} cards`),
    origin: 'canvas',
    edits: [{ kind: 'setCardLooks', looks: Object.fromEntries(news) }],
  })
}

/** Puts cards that are hidden back on the canvas. */
export function showObjectTypes(ids: readonly ObjectTypeId[]): void {
  changeLooks(ids, { hidden: null }, (subject) => `Show ${subject}`)
}

function changed(before: CardLook, change: LookChange): CardLook | null {
  const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null)
  return entries.length === 0 ? null : (Object.fromEntries(entries) as CardLook)
}

function isSame(before: CardLook | null, after: CardLook | null): boolean {
  const names = ['color', 'collapsed', 'hidden', 'locked'] as const
  return names.every((name) => before?.[name] === after?.[name])
}
