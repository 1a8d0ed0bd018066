/** The page of addresses at which pieces stood before. */
export const addressesPage = {
  title: 'Adresses qui mènent ailleurs',
  intro:
    'Un article qui change d’identifiant d’adresse ou de langue laisse son ancienne adresse. Elle mène là où il se trouve maintenant, tout droit et pour toujours, tant qu’aucun autre article ne s’y trouve.',
  words: 'Partie d’une adresse',
  search: 'Chercher',
  none: 'Aucun article n’a encore changé d’adresse.',
  noneFits: 'Aucune adresse ne correspond à ces mots.',
  from: 'Adresse d’avant',
  to: 'Mène à',
  since: 'Depuis',
  withdrawn: 'Rien : l’article a été retiré, et la page le dit',
  by: 'Par',
} as const
