const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Control characters, marks that turn the direction of text, halves of pairs, and what XML has no place for. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu

const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text as it is for a quoted attribute; what XML cannot say becomes U+FFFD. */
export function attribute(text: string): string {
  return text.replace(notXml, '\ufffd').replace(/[&<>"'\t\n\r]/g, (one) => entities[one] ?? one)
}

/** Text on one line for people to see: control characters become their pictures, such as `␊`. */
export function seen(text: string): string {
  return text.replace(unseen, (one) => {
    const code = one.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
  })
}

/** Seen text as the content of an element. */
export function content(text: string): string {
  return text.replace(/[&<>]/g, (one) => entities[one] ?? one)
}
