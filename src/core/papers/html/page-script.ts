/**
 * What a page does beyond showing: it searches, and makes cards of the diagram lead to their sections. Not to be
 * changed without its digest.
 */
export const pageScript = `(() => {
  const byId = (id) => document.getElementById(id)
  const input = byId('search')
  const status = byId('found')
  const sections = [...document.querySelectorAll('section.type')]
  const entries = [...document.querySelectorAll('#contents li')]
  byId('searching').hidden = false

  let parts = null
  const partsOf = (section, i) => ({
    section,
    entry: entries[i],
    head: [section.querySelector('h2'), ...section.querySelectorAll('.about')]
      .map((part) => part.textContent).join(' ').toLowerCase(),
    rows: [...section.querySelectorAll('tbody tr')]
      .map((row) => ({ row, text: row.textContent.toLowerCase() })),
  })

  const search = () => {
    parts ??= sections.map(partsOf)
    const words = input.value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
    let types = 0
    let properties = 0
    for (const { section, entry, head, rows } of parts) {
      const whole = words.every((word) => head.includes(word))
      let found = 0
      for (const { row, text } of rows) {
        const fits = whole || words.every((word) => text.includes(word) || head.includes(word))
        row.hidden = !fits
        if (fits) found += 1
      }
      section.hidden = entry.hidden = !whole && found === 0
      if (section.hidden) continue
      types += 1
      properties += found
    }
    const said = (count, one, many) => count + ' ' + (count === 1 ? one : many)
    status.textContent = words.length === 0 ? '' : types === 0 ? 'Nothing found' :
      said(types, 'object type', 'object types') + ', ' + said(properties, 'property', 'properties')
  }

  const clear = () => {
    input.value = ''
    search()
  }
  const go = (section) => {
    if (section.hidden) clear()
    location.hash = section.id
    section.scrollIntoView()
    section.focus({ preventScroll: true })
  }

  input.addEventListener('input', search)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear()
    const first = event.key === 'Enter' ? sections.find((section) => !section.hidden) : null
    if (first) go(first)
  })
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
    input.select()
  })
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    const section = link && byId(link.getAttribute('href').slice(1))
    if (section?.hidden) clear()
  })

  const diagram = byId('diagram')
  if (!diagram) return
  const named = new Map([...sections].reverse().map((section) => [section.dataset.name, section]))
  const cardAt = (target) => target.closest('a') ? null : target.closest('[data-object-type]')
  const follow = (event) => {
    const card = cardAt(event.target)
    const section = card && named.get(card.dataset.objectType)
    if (section) go(section)
  }
  for (const card of diagram.querySelectorAll('[data-object-type]')) {
    if (cardAt(card) !== card || !named.has(card.dataset.objectType)) continue
    card.setAttribute('tabindex', '0')
    card.setAttribute('role', 'link')
    card.setAttribute('aria-label', card.dataset.objectType)
  }
  diagram.addEventListener('click', follow)
  diagram.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') follow(event)
  })
})()
`

/** The SHA-256 of the script in base64, by which the page’s content policy knows it. */
export const scriptDigest = '/V2g4AMijs+uP/9GHVaDrTyitokHlrIvAo4MfrOeZfQ='
