/** The page where web has none to give: bare, because it must not need anything that may be missing. */
const sentences: Record<number, [title: string, sentence: string]> = {
  404: ['There is no such page', 'It may have moved, or the address may be wrong.'],
  410: ['This page is gone', 'It was withdrawn.'],
}
const otherwise: [string, string] = ['This page can’t be shown right now', 'Please try again in a moment.']

export function mishap(status: number): Buffer {
  const [title, sentence] = sentences[status] ?? otherwise
  return Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${title}</title></head>` +
      `<body><main><h1>${title}</h1><p>${sentence}</p><p><a href="/">To the front page</a></p></main></body></html>`,
  )
}
