import { createContext, useContext } from 'react'

/** The ways to choose what to import. */
export type Importing = { readonly pickFiles: () => void; readonly pickFolder: () => void }

export const ImportingContext = createContext<Importing>({
  pickFiles: () => undefined,
  pickFolder: () => undefined,
})

export function useImporting(): Importing {
  return useContext(ImportingContext)
}
