/** "Sources in this piece": what each numbered claim rests on. */
import { sourcePath } from '#lib/site/addresses'
import {
  isNamed,
  type NamedWitness,
  type NumberedClaim,
  tally,
  type UnnamedWitness,
  type Witness,
} from '#lib/site/claims'
import { languageOf, ownWords } from '#lib/site/languages'
import { sourceKindWords, stanceWords, standingWords, termsWords, wordsLanguage } from '#lib/site/words'
import { Time } from './time.tsx'

export function Sources({ claims, language }: { claims: readonly NumberedClaim[]; language: string }) {
  if (claims.length === 0) return null
  return (
    <section className="sources" aria-labelledby="sources" {...ownWords(language)}>
      <h2 id="sources">Sources in this piece</h2>
      <p className="tally">{tallyWords(claims)}</p>
      <ol>
        {claims.map((claim) => (
          <li key={claim.id} id={`source-${claim.number}`} value={claim.number}>
            <p className="words" {...languageOf(language, wordsLanguage)}>
              <a href={`#claim-${claim.number}`}>{claim.words}</a>
            </p>
            {claim.witnesses.map((one) => (
              <Behind key={keyOf(one)} witness={one} language={language} />
            ))}
            <p className={`standing ${claim.standing}`}>{standingWords[claim.standing]}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const keyOf = (one: Witness) => (isNamed(one) ? one.source.id : `${one.label} ${one.terms}`) + one.stance

function Behind({ witness, language }: { witness: Witness; language: string }) {
  return isNamed(witness) ? <Named {...witness} language={language} /> : <Unnamed {...witness} />
}

function Named({ source, stance, locator, url, excerpt, accessedAt, language }: NamedWitness & { language: string }) {
  return (
    <div className="witness">
      <p>
        <a className="who" href={sourcePath(source)} dir="auto">
          {source.name}
        </a>{' '}
        <span className="terms">
          {sourceKindWords[source.kind]}, {termsWords.on_the_record}; <b className={stance}>{stanceWords[stance]}</b>
        </span>
      </p>
      {excerpt && <blockquote {...languageOf(language, wordsLanguage)}>{excerpt}</blockquote>}
      {(locator || url || accessedAt) && (
        <p className="where">
          {locator && <span {...languageOf(language, wordsLanguage)}>{locator}</span>}
          {url && (
            <a href={url} rel="noopener nofollow">
              {new URL(url).hostname}
            </a>
          )}
          {accessedAt && (
            <span>
              seen <Time at={accessedAt} as="day" />
            </span>
          )}
        </p>
      )}
    </div>
  )
}

function Unnamed({ label, stance, terms }: UnnamedWitness) {
  return (
    <div className="witness">
      <p>
        <span className="who" dir="auto">
          {label}
        </span>{' '}
        <span className="terms">
          {termsWords[terms]}; <b className={stance}>{stanceWords[stance]}</b>
        </span>
      </p>
    </div>
  )
}

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** "6 sources named, 1 not named. Of 7 claims: 3 verified by the newsroom, 1 disputed." */
function tallyWords(claims: readonly NumberedClaim[]): string {
  const { named, unnamed, verified, disputed, false: untrue } = tally(claims)
  const sources = [named > 0 && many(named, 'source named', 'sources named'), unnamed > 0 && `${unnamed} not named`]
  const standing = [
    verified > 0 && `${verified} verified by the newsroom`,
    disputed > 0 && `${disputed} disputed`,
    untrue > 0 && `${untrue} found to be false`,
  ]
  const sentence = (parts: (string | false)[], before = '') => {
    const said = parts.filter(Boolean).join(', ')
    return said && `${before}${said}.`
  }
  const sentences = [sentence(sources), sentence(standing, `Of ${many(claims.length, 'claim', 'claims')}: `)]
  return sentences.filter(Boolean).join(' ')
}
