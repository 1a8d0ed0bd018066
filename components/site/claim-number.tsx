/** Leads from a claim to what it rests on. With JavaScript the same opens beside the text (public/site.js). */
export function ClaimNumber({ number }: { number: number }) {
  return (
    <sup className="number">
      <a id={`claim-${number}`} href={`#source-${number}`} aria-label={`Source note ${number}`}>
        {number}
      </a>
    </sup>
  )
}
