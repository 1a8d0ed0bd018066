/** What a guest reads around a draft that was shown to her. */
export const sharedPage = {
  draft: 'This is a draft.',
  shown: '{name} shows it to you before it is published. It may change, and it is for you alone.',
  until: 'The link works until <when></when>.',
  heard: 'Thank you: the newsroom has what you wrote.',
  say: 'Tell the newsroom what you think',
  sayAbout: 'Only the newsroom reads it. To be answered, say how.',
  yourName: 'Your name',
  yourWords: 'What you have to say',
  leaveEmpty: 'Leave this empty',
  send: 'Send',
  notSent: 'This was not sent',
  incomplete:
    'Give your name, in at most {name, number} characters, and what you have to say, in at most {text, number}.',
  tooMany: 'So much has been said of this draft that it has to wait. Send it again in an hour.',
  gone: 'The link does not work any more, or takes no comments. Keep your words, and ask whoever sent it for a new one.',
} as const
