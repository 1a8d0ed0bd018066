import type { LineWords } from '#lib/intake/languages/opening-words'

export const lines: LineWords = {
  bylines: ['von', 'autor:', 'autorin:', 'autoren:', 'text:', 'ein beitrag von', 'ein bericht von', 'eine reportage von', 'ein kommentar von', 'eine analyse von', 'von unserem korrespondenten', 'aus dem archiv von', 'interview:'],
  and: ['und'],
  lines: (
    'menü|startseite|nachrichten|aktuell|aktuelles|presse|pressemitteilung|pressemitteilungen|presseinformation|pressestelle|presseportal|presseservice|politik|wirtschaft|kultur|sport|panorama|' +
    'gesellschaft|wissen|wissenschaft|gesundheit|umwelt|bildung|regional|region|lokales|ausland|inland|welt|meinung|debatte|abo|abonnieren|abonnement|anmelden|registrieren|login|einloggen|mein konto|konto|' +
    'merken|teilen|artikel teilen|seite teilen|beitrag teilen|auf facebook teilen|drucken|seite drucken|speichern|vorlesen|anhören|artikel anhören|hören|link kopieren|kommentare|kommentieren|kommentar schreiben|' +
    'anzeige|werbung|zum inhalt springen|zum hauptinhalt springen|zum inhalt|zur navigation|zur suche|suche|suchen|impressum|datenschutz|datenschutzerklärung|cookie-einstellungen|cookies|' +
    'agb|nutzungsbedingungen|kontakt|über uns|hilfe|sitemap|barrierefreiheit|leichte sprache|gebärdensprache|nach oben|zum seitenanfang|schließen|akzeptieren|alle akzeptieren|ablehnen|folgen sie uns|newsletter|' +
    'das ministerium|themen|service|mediathek|video|videos|audio|podcast|podcasts|bilder|bildergalerie|fotostrecke|herunterladen|pdf herunterladen|mehr|mehr anzeigen|mehr lesen|weiterlesen|' +
    'zur sofortigen veröffentlichung|zur veröffentlichung frei|frei zur veröffentlichung|zur freigabe|e-paper|epaper|artikel verschenken|verschenken|zurück|publikationen|termine|karriere|exklusiv für abonnenten|überschrift|bildunterschrift|per mail'
  ).split('|'),
  begins: ['lesezeit', 'lesedauer', 'newsletter', 'jetzt anmelden', 'jetzt abonnieren', 'mehr zum thema', 'lesen sie auch', 'lesen sie mehr', 'auch interessant', 'alle rechte vorbehalten', 'wir verwenden cookies', 'diese website verwendet', 'diese website nutzt', 'foto:', 'bild:', 'quelle:', 'aktenzeichen', 'az.:', 'az:', 'pressemitteilung nr', 'presseinformation nr', 'pressemitteilung ',  'folgen sie', 'melden sie sich', 'abonnieren sie', 'schlagwörter', 'stichwörter', 'artikel teilen', 'kommentare (', 'siehe auch'],
  related: ['mehr zum thema', 'lesen sie auch', 'lesen sie mehr', 'das könnte sie auch interessieren', 'auch interessant', 'weitere artikel', 'weitere meldungen', 'weitere themen', 'verwandte artikel', 'verwandte themen', 'meistgelesen', 'meistgelesene artikel', 'siehe auch', 'zum thema', 'links zum thema', 'weitere informationen zum thema', 'empfehlungen der redaktion', 'passend dazu'],
  ends: ['hinweis an die redaktionen', 'hinweise an die redaktionen', 'hinweis für die redaktionen', 'hinweise für redaktionen', 'hinweis für redaktionen', 'pressekontakt', 'pressekontakte', 'ansprechpartner', 'ansprechpartnerin', 'kontakt', 'rückfragen', 'rückfragen an', 'rückfragehinweis', 'für rückfragen', 'kontakt für medien', 'medienkontakt', 'kontakt für die presse', 'ende', '- ende -', '-ende-', 'weitere informationen', 'herausgeber', 'ende der mitteilung'],
  captions: ['foto', 'bild', 'fotos', 'symbolbild', 'symbolfoto', 'archivfoto', 'archivbild', 'grafik'],
  embargo: ['sperrfrist', 'gesperrt bis', 'sperrfrist bis', 'sperrfrist:', 'achtung sperrfrist', 'achtung, sperrfrist', 'frei ab', 'embargo'],
}
