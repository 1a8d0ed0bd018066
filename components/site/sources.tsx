/** "Sources in this piece": the numbered claims with their attributions. */
import { sourcePath } from '#lib/site/addresses'
import { isNamed, type NamedWitness, type NumberedClaim, type UnnamedWitness, type Witness } from '#lib/site/claims'
import { languageOf } from '#lib/site/languages'
import { absolute } from '#lib/site/site'
import { tallyIn } from '#lib/site/tally'
import { numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { AttachedFile } from './attached-file.tsx'
import { Said } from './said.tsx'
import { Time } from './time.tsx'

type Props = { claims: readonly NumberedClaim[]; language: string; words: Words }

export function Sources({ claims, language, words }: Props) {
  if (claims.length === 0) return null
  return (
    <section className="sources" aria-labelledby="sources" {...languageOf(words.language, language)}>
      <h2 id="sources">{words.sources}</h2>
      <p className="tally">{tallyIn(words, claims)}</p>
      <ol>
        {claims.map((claim) => (
          <li
            key={claim.id}
            id={`source-${claim.number}`}
            value={claim.number}
            data-number={numeral(words, claim.number)}
          >
            <p className="words" {...languageOf(language, words.language)}>
              <a href={`#claim-${claim.number}`}>{claim.words}</a>
            </p>
            {claim.witnesses.map((one) => (
              <Behind key={keyOf(one)} witness={one} language={language} words={words} />
            ))}
            <p className={`standing ${claim.standing}`}>{words.standing[claim.standing]}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const keyOf = (one: Witness) => (isNamed(one) ? one.source.id : `${one.label} ${one.terms}`) + one.stance

type Around = { language: string; words: Words }

function Behind({ witness, ...around }: { witness: Witness } & Around) {
  return isNamed(witness) ? <Named {...witness} {...around} /> : <Unnamed {...witness} {...around} />
}

function Named({ source, stance, locator, url, excerpt, accessedAt, files, language, words }: NamedWitness & Around) {
  const parts = {
    kind: words.sourceKind[source.kind],
    terms: words.terms.on_the_record,
    stance: <b className={stance}>{words.stance[stance]}</b>,
  }
  return (
    <div className="witness">
      <p>
        <a className="who" href={sourcePath(source)} dir="auto" data-address={absolute(sourcePath(source))}>
          {source.name}
        </a>{' '}
        <span className="terms">
          <Said phrase={words.witness} parts={parts} />
        </span>
      </p>
      {excerpt && <blockquote {...languageOf(language, words.language)}>{excerpt}</blockquote>}
      {files.map((attached) => (
        <AttachedFile key={attached.file.id} {...attached} language={language} words={words} />
      ))}
      {(locator || url || accessedAt) && (
        <p className="where">
          {locator && <span {...languageOf(language, words.language)}>{locator}</span>}{' '}
          {url && (
            <a href={url} rel="noopener nofollow">
              {new URL(url).hostname}
            </a>
          )}{' '}
          {accessedAt && (
            <span>
              <Said phrase={words.seen} parts={{ date: <Time at={accessedAt} as="calendarDay" words={words} /> }} />
            </span>
          )}
        </p>
      )}
    </div>
  )
}

function Unnamed({ label, stance, terms, language, words }: UnnamedWitness & Around) {
  return (
    <div className="witness">
      <p>
        <span className="who" {...languageOf(language, words.language)}>
          {label}
        </span>{' '}
        <span className="terms">
          <Said
            phrase={words.unnamedWitness}
            parts={{ terms: words.terms[terms], stance: <b className={stance}>{words.stance[stance]}</b> }}
          />
        </span>
      </p>
    </div>
  )
}
