import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { NoteText } from './note-text.tsx'

const html = (text: string): string => renderToStaticMarkup(<NoteText text={text} />)

it.each([
  ['# Title', '<h3>Title</h3>'],
  ['**bold** and *slanted*', '<p><strong>bold</strong> and <em>slanted</em></p>'],
  ['`a < b`', '<p><code>a &lt; b</code></p>'],
  ['- one\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
  ['3. three', '<ol start="3"><li><p>three</p></li></ol>'],
])('%j is shown as what it means', (text, expected) => {
  expect(html(text)).toBe(expected)
})

it('shows boxes for tasks', () => {
  expect(html('- [x] done')).toContain('type="checkbox" disabled="" aria-label="Done" checked=""')
  expect(html('- [ ] open')).not.toContain('checked=""')
})

it('opens a link apart from the page', () => {
  expect(html('[docs](https://example.org)')).toContain(
    '<a href="https://example.org" target="_blank" rel="noopener noreferrer"',
  )
})

it.each([
  '<script>alert(1)</script>',
  'before <img src=x onerror=alert(1)> after',
  '[x](javascript:alert(1))',
  '[x](data:text/html,hello)',
  '![x](https://example.org/x.png)',
])('makes no element of %s', (text) => {
  expect(html(text)).not.toMatch(/<(script|img|a)\b/)
})
