import type { Side } from '#core/model'

/** What is said of a node that one side alone has: on a badge, and in words. */
export const sideWords: Readonly<
  Record<Side, { readonly short: string; readonly long: string; readonly choice: string }>
> = {
  'app-services': { short: 'server', long: 'on the server only', choice: 'Server only' },
  'object-model': { short: 'clients', long: 'on clients only', choice: 'Clients only' },
}
