/** Refusals of revisions that can't be read as they were frozen. */
export const revisions = {
  newerFormat:
    'Ce contenu a été écrit par une version plus récente d’On Record (format {version}). Il s’ouvrira une fois On Record mis à jour.',
  holdsUnknown:
    'Ce brouillon contient quelque chose que cette version d’On Record ne connaît pas. Il reste dans le brouillon ; soumettez-le après une mise à jour, ou retirez-le du texte.',
  brokenSeal:
    'La révision {number} n’est plus celle qui a été scellée : ce qui est enregistré a changé après coup. Elle ne sera pas publiée. Soumettez l’article de nouveau et prévenez la personne qui gère On Record.',
  cantBeShown: 'Cette révision ne peut pas être affichée',
  openDraft: 'Ouvrir le brouillon',
} as const
