/** The page of mails, for admins. */
export const mailPage = {
  title: 'Courriels',
  sends: 'Les courriels partent par le serveur de messagerie.',
  keeps:
    'Aucun serveur de messagerie n’est défini (SMTP_URL). Les courriels sont gardés ici en fichiers, et personne ne les reçoit.',
  failed: 'N’ont pas pu être envoyés',
  kept: 'Gardés en fichiers',
  none: 'Aucun courriel n’est gardé ici.',
  closed: 'Ce que dit un courriel n’est que pour la personne à qui il va. Ici figurent le destinataire et l’heure.',
  ofNotifications: 'Notifications',
  gone: 'Quelqu’un qui n’est plus là',
  ofReport: 'Réponse à un signalement',
  reader: 'Un lecteur',
} as const
