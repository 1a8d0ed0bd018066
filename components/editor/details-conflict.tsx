import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { Details } from '#lib/articles/input'
import { profileLabels } from '#lib/articles/labels'
import type { Named } from './picked-names.tsx'

/** Somebody else saved the details meanwhile: what they saved beside what stands here, where the two differ. */
export function DetailsConflict({
  theirs,
  mine,
  names,
  desks,
  onMine,
  onTheirs,
}: {
  theirs: Details
  mine: Details
  names: ReadonlyMap<string, string>
  desks: readonly Named[]
  onMine: () => void
  onTheirs: () => void
}) {
  const [saved, here] = [inWords(theirs, names, desks), inWords(mine, names, desks)]
  const differing = Object.keys(saved).filter((part) => saved[part] !== here[part])
  return (
    <Notice kind="warn" word="Not saved" live>
      <p>Somebody else changed the same meanwhile. What you chose is still here.</p>
      <dl className="conflict">
        {differing.map((part) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>
              They: <bdi>{saved[part] || 'nothing'}</bdi>
            </dd>
            <dd>
              You: <bdi>{here[part] || 'nothing'}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div className="dialog-foot">
        <Button onClick={onTheirs}>Take theirs</Button>
        <Button kind="primary" onClick={onMine}>
          Save mine
        </Button>
      </div>
    </Notice>
  )
}

function inWords(
  details: Details,
  names: ReadonlyMap<string, string>,
  desks: readonly Named[],
): Record<string, string> {
  const all = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? 'somebody unknown')
  return {
    Kind: profileLabels[details.profile],
    Desk: desks.find((desk) => desk.id === details.deskId)?.name ?? '',
    Authors: all(details.authorIds).join(', '),
    Tags: all(details.tagIds).sort().join(', '),
    'Main tag': details.mainTagId ? (all([details.mainTagId])[0] ?? '') : '',
    Language: details.language,
    Slug: details.slug,
  }
}
