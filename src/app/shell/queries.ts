import { QueryClient } from '@tanstack/react-query'

const queries = {
  queries: { retry: false, refetchOnWindowFocus: false, staleTime: 60_000, networkMode: 'always' },
} as const

/** Keeps what is fetched and read beside the page. Nothing is asked for again by itself. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: queries })
}
