import { useQuery } from '@tanstack/react-query'
import { useDocument } from '#app/state'
import { requestLink } from '#workers'
import { textToShare, type Parts } from './parts.ts'

/** The letters that say this much of the open project, once they are packed. */
export function useLink(parts: Parts, offersCopy: boolean) {
  const name = useDocument(({ project }) => project?.name ?? '')
  const session = useDocument((state) => state.session)
  return useQuery({
    queryKey: ['share', name, session.revision, parts, offersCopy],
    queryFn: ({ signal }) =>
      requestLink({ text: textToShare(name, session, parts), offersCopy }, signal),
    staleTime: 0,
    gcTime: 0,
  })
}

/** The address that shows a link in this Tandem, and the one that shows it inside another page. */
export function addressesOf(link: string): { readonly page: string; readonly embed: string } {
  const place = `#/shared/${link}`
  return {
    page: new URL(`./${place}`, document.baseURI).href,
    embed: new URL(`embed.html${place}`, document.baseURI).href,
  }
}

/** Is this Tandem served for this machine alone? Then its links open only where one runs at the same address. */
export function isOnThisMachine(): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)
}
