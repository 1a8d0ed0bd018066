/** The passwords that everybody tries first, and what people make of a newsroom's. Lower case, without digits at the end. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwort passw0rd p@ssword p@ssw0rd pass qwerty qwertyuiop qwertz qwertzuiop azerty asdfgh asdfghjkl zxcvbnm
  qazwsx qazwsxedc q1w2e3r4 q1w2e3r4t5 1q2w3e4r 1q2w3e4r5t 1qaz2wsx zaq12wsx abcdefg abcdefgh abcdefghi abcd abc
  letmein welcome admin administrator root login master secret changeme default guest user test testtest tester
  iloveyou sunshine princess dragon monkey shadow superman batman football baseball basketball soccer hockey
  michael jennifer jordan hunter charlie donald ashley jessica daniel thomas robert george andrew joshua
  trustno whatever freedom starwars computer internet samsung google facebook liverpool chelsea arsenal barcelona
  flower summer winter spring autumn january february march april august september october november december
  monday tuesday wednesday thursday friday saturday sunday cheese banana pepper cookie ginger pokemon killer access
  mustang corvette ferrari porsche mercedes yankees lakers cowboys eagles newsroom onrecord on-record editor reporter
  journalist journalism correcthorsebatterystaple letmeinnow openup hello hellohello loveyou lovely nothing passphrase
  blink nirvana metallica matrix phoenix diamond silver golden purple orange yellow maverick merlin buster harley
  rangers steelers dolphins tigger snoopy scooter soccerball peanut jasmine hannah amanda nicole samantha matthew`
    .split(/\s+/)
    .filter(Boolean),
)
