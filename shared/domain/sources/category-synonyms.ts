/**
 * What lists call the categories that events begin with, in English and German, by the category's id. Only
 * words that mean nothing else: of `participant` nobody knows whether it is a guest.
 */
export const CATEGORY_SYNONYMS: Readonly<Record<string, string>> = {
  mayor:
    'mayor|mayors|lord mayor|lord mayors|lady mayor|city mayor|local leader|local leaders|city leader|city leaders|head of city|Bürgermeister|Bürgermeister:in|Bürgermeister:innen|Oberbürgermeister|Oberbürgermeister:in|Oberbürgermeister:innen|OB|Stadtspitze|Stadtspitzen|Stadtoberhaupt|Stadtoberhäupter|Kommunalpolitik|Kommunalpolitiker|Kommunalpolitiker:in|Kommunalpolitiker:innen|Stadtpräsident|Stadtpräsident:in|Gemeindepräsident|Gemeindepräsident:in',
  deputy:
    'deputy|deputies|deputy leader|deputy mayor|deputy mayors|vice mayor|Stellvertretung|Stellvertreter|Stellvertreter:in|stellvertretender Bürgermeister|stellvertretende Bürgermeisterin|Vizebürgermeister|Vizebürgermeister:in',
  delegate:
    'delegate|delegates|delegation|delegation member|delegation members|member of delegation|member of a delegation|Delegierte|Delegierter|Delegierte:r|Delegierten|Delegationsmitglied|Delegationsmitglieder|Mitglied der Delegation|Mitglied einer Delegation',
  speaker:
    'speaker|speakers|keynote|keynote speaker|keynote speakers|panelist|panelists|panellist|panellists|presenter|presenters|Referent|Referenten|Referent:in|Referent:innen|Redner|Redner:in|Redner:innen|Vortrag|Vortragende|Vortragender|Vortragende:r|Podiumsgast|Podiumsgäste|Podium',
  interpreter:
    'interpreter|interpreters|interpreting|Dolmetschen|Dolmetscher|Dolmetscher:in|Dolmetscher:innen|Dolmetschende|Dolmetschende:r',
  press:
    'press|media|journalist|journalists|reporter|reporters|media representative|media representatives|Presse|Medien|Journalisten|Journalist:in|Journalist:innen|Pressevertreter|Pressevertreter:in|Pressevertreter:innen|Medienvertreter|Medienvertreter:in|Medienvertreter:innen',
  staff:
    'staff|team|crew|organiser|organisers|organizer|organizers|organising team|organizing team|Mitarbeiter|Mitarbeiter:in|Mitarbeiter:innen|Mitarbeitende|Mitarbeitender|Mitarbeitende:r|Orga|Orgateam|Orga-Team|Organisationsteam|Personal',
  host: 'host|hosts|Betreuung|Betreuer|Betreuer:in|Betreuer:innen|Gastgeber|Gastgeber:in|Gastgeber:innen',
  volunteer:
    'volunteer|volunteers|Ehrenamt|Ehrenamtliche|Ehrenamtlicher|Ehrenamtliche:r|Freiwillige|Freiwilliger|Freiwillige:r|Volontär|Volontär:in',
  guest: 'guest|guests|visitor|visitors|Gast|Gäste|Besucher|Besucher:in|Besucher:innen',
};
