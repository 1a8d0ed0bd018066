import type { LineWords } from '#lib/intake/languages/opening-words'

export const lines: LineWords = {
  bylines: ['par', 'propos recueillis par', 'auteur:', 'autrice:', 'texte:', 'texte par', 'de notre correspondant', 'rédigé par', 'un article de', 'écrit par', 'avec'],
  and: ['et'],
  lines: (
    'menu|accueil|actualités|actualité|actus|à la une|presse|espace presse|salle de presse|communiqué de presse|communiqués de presse|communiqué|communiqués|le ministère|' +
    'monde|international|politique|économie|culture|sport|sports|société|santé|sciences|environnement|régions|région|éducation|idées|débats|partager|partager sur les réseaux|' +
    'partager l’article|partager cet article|partager la page|imprimer|imprimer la page|enregistrer|sauvegarder|ajouter à vos favoris|ajouter aux favoris|copier le lien|lien copié|écouter|écouter l’article|' +
    "écouter l'article|partager l'article|regarder|vidéo|vidéos|en direct|direct|podcast|podcasts|commentaires|commenter|réagir|publicité|annonce|aller au contenu|aller au contenu principal|aller à la navigation|" +
    'aller au menu|recherche|rechercher|se connecter|connexion|s’abonner|abonnez-vous|abonnés|je m’abonne|mon compte|mentions légales|gestion des cookies|cookies|paramétrer les cookies|' +
    "s'abonner|s'inscrire|s’inscrire|politique de confidentialité|confidentialité|données personnelles|conditions générales|conditions d’utilisation|cgu|cgv|contact|contactez-nous|nous contacter|à propos|" +
    'qui sommes-nous|plan du site|accessibilité|accessibilité : non conforme|retour en haut|haut de page|fermer|accepter|tout accepter|tout refuser|suivez-nous|newsletter|newsletters|lettre d’information|' +
    'la suite après la publicité|article réservé aux abonnés|réservé aux abonnés|offrir l’article|offrir cet article|lire plus tard|télécharger|télécharger le pdf|inscrivez-vous|pour diffusion immédiate|' +
    'services|thèmes|dossiers|faits divers|nos missions|documents|publications|agenda|titre|légende|envoyer par e-mail|envoyer'
  ).split('|'),
  begins: ['temps de lecture', 'lecture :', 'newsletter', 'inscrivez-vous', 'abonnez-vous', 'voir les commentaires', 'lire aussi', 'à lire aussi', 'lire également', 'sur le même sujet', 'tous droits réservés', 'nous utilisons des cookies', 'ce site utilise', 'crédit photo', 'crédits :', 'crédits photo', 'réf.', 'réf :', 'référence :', 'références :', 'communiqué n°', 'communiqué de presse n°', 'partager sur', 'suivez-nous', 'article réservé', 'il vous reste', 'recevez l’essentiel', 'recevez chaque', 'recevez notre', 'recevez gratuitement', 'recevez nos', 'reproduction interdite', 'télécharger', 'mots-clés', 'mots clés', 'déjà abonné', 'photo :'],
  related: ['lire aussi', 'à lire aussi', 'sur le même sujet', 'articles liés', 'articles associés', 'à lire également', 'les plus lus', 'voir aussi', 'en lien', 'dans la même rubrique', 'à découvrir', 'nos derniers articles', 'en savoir plus', 'liens utiles', 'pour aller plus loin', 'contenus associés'],
  ends: ['contact presse', 'contacts presse', 'contacts', 'contact', 'service de presse', 'notes aux rédactions', 'note aux rédactions', 'note aux rédacteurs', 'notes aux rédacteurs', 'note à l’attention des rédactions', 'fin', '- fin -', '-fin-', 'pour plus d’informations', "pour plus d'informations", 'pour plus d’information', 'renseignements', 'relations presse', 'contact médias', 'contacts médias'],
  captions: ['photo', 'crédit', 'crédit photo', 'image', 'illustration', '© photo'],
  embargo: ["sous embargo jusqu'au", 'sous embargo jusqu’au', "embargo jusqu'au", 'embargo jusqu’au', "embargo : jusqu'au", 'sous embargo', 'embargo', 'ne pas publier avant', "sous embargo jusqu'à", 'sous embargo jusqu’à'],
}
