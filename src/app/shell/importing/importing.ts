import { createContext, useContext } from 'react'
import type { ImportRequest } from '#app/transfer'

/** The ways to choose what to import. */
export type Importing = {
  readonly pickFiles: () => void
  readonly pickFolder: () => void
  /** Offers what was chosen elsewhere; `after` is called once it has been brought in. */
  readonly offer: (request: ImportRequest, after?: () => void) => void
}

export const ImportingContext = createContext<Importing>({
  pickFiles: () => undefined,
  pickFolder: () => undefined,
  offer: () => undefined,
})

export function useImporting(): Importing {
  return useContext(ImportingContext)
}
