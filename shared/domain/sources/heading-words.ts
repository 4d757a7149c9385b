import type { ColumnTarget } from './column-mapping.ts';

/** What a heading may mean before the whole header is known: an order number can turn out to be the row key. */
export type HeadingSense =
  | ColumnTarget
  | 'order'
  | 'salutation'
  | 'native'
  | 'latin'
  | 'strongRef'
  | 'rowNumber'
  | 'attends'
  | 'calledOff'
  | 'delegationHead';

/**
 * Headings by sense, separated by `|`, in any spelling that `foldHeading` makes equal. Sources: exports of
 * pretix, Eventbrite, Cvent, Indico, Hi.Events, alf.io, Eventyay, Google Forms, and the words that people use.
 */
export const HEADING_WORDS: readonly (readonly [HeadingSense, string])[] = [
  [
    'given',
    'first name|firstname|given name|given names|forename|first|Vorname|Vornamen|Rufname|prénom|prénoms|nombre de pila|nombres|primer nombre|nome proprio|primo nome|nome próprio|imię|imiona|имя|ім я|ім’я|име|الاسم الأول|الاسم الاول|שם פרטי|όνομα|ad|adı|ön ad|voornaam|förnamn|fornavn|etunimi|jméno|křestní jméno|meno|keresztnév|utónév|prenume|ime|vardas|vārds|eesnimi|სახელი|անուն',
  ],
  [
    'family',
    'last name|lastname|surname|family name|second name|last|Nachname|Familienname|Zuname|nom de famille|nom|apellido|apellidos|cognome|sobrenome|apelido|nazwisko|фамилия|прізвище|фамилно име|презиме|اسم العائلة|العائلة|اللقب|الكنية|שם משפחה|επώνυμο|επίθετο|soyad|soyadı|soyisim|achternaam|familienaam|efternamn|efternavn|etternavn|sukunimi|příjmení|priezvisko|vezetéknév|családnév|nume de familie|nume|prezime|pavardė|uzvārds|perekonnanimi|გვარი|ազգանուն',
  ],
  [
    'fullName',
    'name|names|full name|fullname|attendee|attendee name|participant|participant name|guest|guest name|delegate|delegate name|your name|name of participant|person|Teilnehmer|Teilnehmer in|Teilnehmername|Name Teilnehmer in|Teilnehmer innenname|Gast|Gastname|Vor und Nachname|Vorname Nachname|Vorname und Nachname|Vollständiger Name|Nachname Vorname|nom complet|nom et prénom|nom prénom|participante|nombre|nombre completo|nombre y apellidos|nome|nome completo|nome e cognome|nominativo|imię i nazwisko|uczestnik|фио|ф и о|имя и фамилия|фамилия имя|фамилия имя отчество|участник|піб|прізвище та ім я|الاسم|الاسم الكامل|الإسم|اسم المشارك|שם|שם מלא|ονοματεπώνυμο|όνομα και επώνυμο|ad soyad|adı soyadı|isim|naam|volledige naam|namn|navn|nimi|jméno a příjmení|meno a priezvisko|név|teljes név|nume și prenume|nume complet|ime i prezime|attendees|participants|guests|Gäste|Teilnehmende|Teilnehmende r|Teilnehmer innen|Name Vorname|Name und Vorname|Vor und Zuname|Vorname Name|nom et prénoms|apellidos y nombre|apellidos nombre|cognome e nome|nazwisko i imię|invitado|invité',
  ],
  [
    'latin',
    'name latin|latin name|name in latin|name latin script|name latin letters|name in latin letters|name english|name in english|english name|name transliterated|transliteration|romanized name|Name lateinisch|Name in lateinischer Schrift|Name Latein|nom latin|имя латиницей|имя на латинице|фио латиницей|имя англ|ім я латиницею|الاسم بالانجليزية|الاسم بالإنجليزية|الاسم باللاتينية|שם באנגלית|όνομα λατινικά|name passport|name as in passport',
  ],
  [
    'native',
    'native name|name native|name in native script|name in own script|own script|name own script|name in original script|original name|name original|name local|local name|name in local language|name arabic|arabic name|name in arabic|name cyrillic|cyrillic name|name hebrew|hebrew name|name greek|name georgian|name armenian|Name eigene Schrift|Name in eigener Schrift|Name in Originalschrift|Originalschrift|Name original|eigene Schrift|nom d origine|имя на родном языке|имя кириллицей|ім я рідною мовою|الاسم بالعربية|שם בעברית|όνομα ελληνικά',
  ],
  [
    'display',
    'display name|badge name|name on badge|name for badge|Anzeigename|Name auf Badge|Name auf dem Badge|Namensschild|Name auf Namensschild|nom sur le badge|имя на бейдже|שם לתצוגה',
  ],
  [
    'say',
    'pronunciation|how to say|say|name pronunciation|Aussprache|prononciation|pronunciación|произношение|wymowa|النطق|הגייה',
  ],
  [
    'email',
    'email|e mail|mail|email address|e mail address|mail address|attendee email|attendee e mail|participant email|E Mail Adresse|E Mail Teilnehmer in|Teilnehmer E Mail|Mailadresse|adresse e mail|adresse email|courriel|adresse de courriel|correo|correo electrónico|indirizzo email|posta elettronica|endereço de email|adres e mail|adres email|poczta|эл почта|почта|электронная почта|адрес электронной почты|имейл|емейл|ел пошта|пошта|електронна пошта|البريد|البريد الإلكتروني|البريد الالكتروني|الايميل|דוא ל|דואל|אימייל|מייל|דואר אלקטרוני|ηλεκτρονικό ταχυδρομείο|ηλ ταχυδρομείο|e posta|e posta adresi|eposta|e mailadres|e post|e postadress|sähköposti|e mailová adresa|ел поща',
  ],
  [
    'phone',
    'phone|phone number|telephone|telephone number|mobile|mobile phone|cell phone|cell|tel|Telefon|Telefonnummer|Handy|Handynummer|Mobil|Mobilnummer|Mobiltelefon|téléphone|numéro de téléphone|portable|teléfono|móvil|telefono|cellulare|telefone|telemóvel|telefon komórkowy|numer telefonu|телефон|номер телефона|номер телефону|мобильный телефон|الهاتف|رقم الهاتف|الجوال|טלפון|נייד|מספר טלפון|τηλέφωνο|κινητό|telefon numarası|cep telefonu|telefoon|telefoonnummer|puhelin|work phone|home phone|cep tel|cep no|gsm|nr telefonu|nr tel|tel nr|mobile no|phone no|business phone|phone 1 value',
  ],
  [
    'organisation',
    'company|company name|organisation|organization|organisation name|organization name|employer|institution|affiliation|attendee company|municipality|city council|Firma|Firmenname|Unternehmen|Organisation Firma|Institution|Einrichtung|Arbeitgeber|Verein|Körperschaft|Kommune|Teilnehmer innen Firma|Teilnehmer Firma|entreprise|société|organisme|structure|empresa|organización|institución|azienda|società|ente|organizzazione|organização|instituição|instytucja|organizacja|przedsiębiorstwo|организация|компания|учреждение|місце роботи|організація|компанія|установа|الشركة|المؤسسة|المنظمة|الجهة|חברה|ארגון|מוסד|εταιρεία|οργανισμός|φορέας|şirket|kurum|kuruluş|firma adı|bedrijf|organisatie|företag|firma navn|yritys|společnost|organizace|spoločnosť|cég|szervezet|companie|organizație|tvrtka|фирма|account name|Behörde|Gebietskörperschaft|Dienststelle|collectivité|mairie|ayuntamiento|entidad|δήμος|רשות מקומית|רשות|עירייה|belediye|belediyesi|belediye adı|nazwa instytucji|nazwa organizacji|nazwa firmy|urząd|муниципалитет|администрация',
  ],
  [
    'jobTitle',
    'job title|jobtitle|position title|job|position|function|job function|professional title|occupation|office|Berufsbezeichnung|Position im Unternehmen|Funktion|Amt|Beruf|Tätigkeit|Stellung|fonction|poste|profession|cargo|puesto|incarico|ruolo professionale|qualifica|função|stanowisko|funkcja|должность|посада|длъжност|المسمى الوظيفي|الوظيفة|المنصب|תפקיד|θέση|ιδιότητα|görev|görevi|unvan|ünvan|functie|befattning|stilling|tehtävä|funkce|pozice|pozícia|beosztás|funcție|funkcija|organization title|organisation title|unvanı|ünvanı',
  ],
  ['salutation', 'title|Titel|titre|título|titolo|tytuł|обращение|звание|تحية|תואר'],
  [
    'category',
    'category|attendee category|participant category|badge type|badge category|attendee type|participant type|guest type|role|Kategorie|Teilnehmerkategorie|Badge Typ|Rolle|Personenkreis|catégorie|rôle|categoría|rol|categoria|ruolo|kategoria|rola|категория|категорія|роль|الفئة|קטגוריה|κατηγορία|kategori|categorie|kategorija|категория участника|тип участника|tipo de asistente|tipo de participante|type de participant|kategoria uczestnika|katılımcı türü|Teilnehmergruppe|Teilnehmertyp',
  ],
  [
    'ticketType',
    'ticket type|ticket|ticket name|ticket class|ticket category|product|product name|item|registration type|pass type|Ticketart|Tickettyp|Ticketkategorie|Eintrittskarte|Produkt|type de billet|billet|tarif|tipo de entrada|entrada|tipo di biglietto|biglietto|tipo de bilhete|bilet|rodzaj biletu|typ biletu|тип билета|билет|тип квитка|квиток|نوع التذكرة|التذكرة|סוג כרטיס|כרטיס|τύπος εισιτηρίου|εισιτήριο|bilet türü|tickettype|biljettyp',
  ],
  [
    'town',
    'city|town|home city|work city|place|residence|place of residence|Stadt|Ort|Wohnort|Gemeinde|ville|commune|ciudad|localidad|città|comune|cidade|miasto|miejscowość|город|населенный пункт|місто|населений пункт|град|المدينة|البلدة|עיר|ישוב|πόλη|şehir|il|il ilçe|stad|plaats|woonplaats|by|kaupunki|město|mesto|város|oraș|grad|business city|mailing city|address 1 city|Ort geschäftlich|municipio|municipalité',
  ],
  [
    'country',
    'country|home country|work country|country name|country code|nation|state of origin|Land|Staat|Herkunftsland|Länderkürzel|pays|país|paese|nazione|kraj|państwo|страна|країна|държава|البلد|الدولة|מדינה|ארץ|χώρα|ülke|maa|země|krajina|ország|țară|zemlja|država',
  ],
  [
    'delegation',
    'delegation|delegation name|group name|Delegationsname|Delegation Name|délégation|delegación|delegazione|delegação|delegacja|делегация|делегація|الوفد|משלחת|αντιπροσωπεία|heyet|delegatie',
  ],
  [
    'delegationRole',
    'delegation role|role in delegation|Rolle in der Delegation|Delegationsrolle|Rolle in Delegation|роль в делегации|роль у делегації|الدور في الوفد',
  ],
  [
    'delegationHead',
    'head of delegation|delegation head|delegation leader|is head of delegation|Delegationsleitung|Leitung der Delegation|Leiter der Delegation|Delegationsleiter|chef de délégation|cheffe de délégation|jefe de delegación|capo delegazione|przewodniczący delegacji|глава делегации|руководитель делегации|керівник делегації|голова делегації|رئيس الوفد|ראש המשלחת|αρχηγός αντιπροσωπείας|heyet başkanı',
  ],
  [
    'languages',
    'languages|language|spoken languages|Sprache|Sprachen|langue|langues|idioma|idiomas|lingua|lingue|línguas|język|języki|язык|языки|мова|мови|اللغة|اللغات|שפה|שפות|γλώσσα|γλώσσες|dil|diller|taal|talen',
  ],
  [
    'status',
    'status|ticket status|guest status|member status|approval status|booking status|reservation status|order status|attendee status|Teilnehmerstatus|Teilnehmer Status|Buchungsstatus|Bestellstatus|Ticketstatus|Status der Anmeldung|invitee status|registration status|registration state|state of registration|rsvp|rsvp status|response|participation status|Anmeldestatus|Teilnahmestatus|Registrierungsstatus|Zusage|statut|estado|estado de inscripción|stato|stato iscrizione|status zgłoszenia|статус|статус регистрации|статус реєстрації|الحالة|סטטוס|κατάσταση|durum|stav|állapot',
  ],
  [
    'attends',
    'attending|will attend|will you attend|will you be attending|are you coming|coming|participation|Teilnahme|Teilnahme bestätigt|nimmt teil|nimmst du teil|nehmen Sie teil|kommt|kommst du|participation confirmée|participera|confirmation|asistirá|confirma asistencia|confirmación|confirmación de asistencia|participación|partecipazione|participação|udział|potwierdzenie|участие|подтверждение|подтверждение участия|участь|підтвердження|تأكيد الحضور|אישור הגעה|אישר הגעה|συμμετοχή|katılım|katılım durumu|katılacak mı',
  ],
  [
    'calledOff',
    'cancelled|canceled|is cancelled|cancelled at|canceled at|cancelled on|cancellation date|void|voided|void status|withdrawn|Storniert|Storniert am|Storno|Stornierung|Abgesagt|Abgesagt am|Absage|Abgemeldet|Abgemeldet am|Zurückgezogen|annulé|annulation|cancelado|cancelada|anulado|annullato|anulowane|anulowano|отменено|отмена|отказ|скасовано|ملغى|إلغاء|בוטל|ביטול|ακυρώθηκε|ακύρωση|iptal|iptal edildi|geannuleerd',
  ],
  [
    'payment',
    'paid|payment|payment status|invoice paid|Rechnung bezahlt|facture payée|счет оплачен|payment state|is paid|bezahlt|Zahlung|Zahlungsstatus|Bezahlstatus|payé|paiement|statut du paiement|pagado|pago|pagato|pagamento|opłacone|płatność|status płatności|оплачено|оплата|статус оплаты|статус оплати|сплачено|مدفوع|الدفع|שולם|תשלום|πληρωμή|ödendi|ödeme|betaald|betalning|zaplaceno|fizetve|plătit',
  ],
  [
    'amountDue',
    'amount due|balance due|outstanding|outstanding amount|open amount|to pay|offener Betrag|noch zu zahlen|Restbetrag|Offen|reste à payer|montant dû|pendiente de pago|da pagare|do zapłaty|к оплате|до сплати|المبلغ المستحق|לתשלום',
  ],
  [
    'blockedReason',
    'blocked|block reason|blocked reason|blocked because|reason blocked|Gesperrt|Gesperrt weil|Sperrgrund|bloqué|bloqueado|bloccato|zablokowany|заблокирован|заблоковано|محظور|חסום|αποκλεισμένος|engellendi',
  ],
  ['flags', 'flags|flag|labels|Kennzeichen|Merkmale|Markierungen|étiquettes|метки|мітки|vip'],
  [
    'attention',
    'attention|attention note|Hinweis|requires special attention|special attention|check in text|check in note|desk note|note for check in|Achtung|Benötigt besondere Behandlung|Check in Hinweis|Hinweis für den Einlass|Hinweis Einlass|à signaler|внимание|увага|تنبيه|שים לב',
  ],
  [
    'handOver',
    'hand over|handover|to hand over|give out|materials|Aushändigen|Übergabe|Ausgabe|Auszuhändigen|Mitgeben|à remettre|entregar|consegnare|выдать|видати',
  ],
  [
    'order',
    'order|order code|order nr|order no|order number|order id|order ref|order reference|booking nr|booking number|booking reference|booking code|reservationid|reservation id|Bestellnummer|Bestellnr|Bestell Nr|Bestellung|Bestellcode|Auftragsnummer|Buchungsnummer|Buchungsnr|numéro de commande|n de commande|commande|número de pedido|pedido|numero ordine|ordine|numer zamówienia|nr zamówienia|номер заказа|заказ|номер замовлення|замовлення|رقم الطلب|מספר הזמנה|αριθμός παραγγελίας|sipariş no|sipariş numarası|bestelnummer|číslo objednávky|order id nr|Auftragsnr|id pedido',
  ],
  [
    'strongRef',
    'attendee nr|attendee no|attendee id|attendee number|participant id|participant number|guest id|person id|public id|confirmation number|confirmation nr|confirmation no|confirmation code|registration id|registration number|registration nr|registration no|external id|external reference|external ref|external key|registrant id|invitee id|ticket id|uuid|guid|Teilnehmer ID|Teilnehmernummer|Teilnehmer Nr|Gast ID|Gastnummer|Anmeldenummer|Registrierungsnummer|Personen ID|numéro d inscription|numéro de participant|número de inscripción|numero iscrizione|numer uczestnika|регистрационный номер|номер участника|номер учасника|رقم التسجيل|מספר משתתף|api id|issued ticket id|record id|contact id|ticket reference|ticket id nr|member id|Kontakt ID|Datensatz ID',
  ],
  ['externalRef', 'id|key|ref|reference|code|Kennung|Schlüssel|kod|код|المعرف|מזהה|קוד|κωδικός|kimlik|cod'],
  [
    'rowNumber',
    'nr|no|number|Nummer|lfd nr|lfdnr|laufende nummer|pos|sl no|s no|sr no|serial no|serial number|n|n o|n d ordre|numéro|número|numero|num|numer|l p|lp|номер|№|№ п п|п п|номер п п|الرقم|رقم|م|מספר|מס|מס׳|αριθμός|α α|numara|sıra|sıra no|s no|číslo|poř č|szám|sorszám|nr crt',
  ],
  [
    'barcode',
    'barcode|bar code|barcode nr|barcode no|barcode number|qr|qr code|qrcode|ticket code|ticket secret|secret|ticket barcode|badge code|scan code|ticket number|ticket nr|Strichcode|QR Code Inhalt|Ticketcode|Ticket Code|Ticketnummer|Ticket Nr|code barres|code à barres|código de barras|código qr|codice a barre|kod kreskowy|kod qr|штрихкод|штрих код|qr код|код билета|код квитка|الباركود|رمز qr|ברקוד|γραμμωτός κώδικας|barkod|karekod|streepjescode|security code|badge number|badge no|badge nr|badge id|Badgenummer|Barcode Nummer|Barcodenummer',
  ],
  [
    'checkedIn',
    'checked in|is checked in|arrived|attended|present|Eingecheckt|Anwesend|Angekommen|Erschienen|présent|arrivé|asistió|presente|obecny|присутствует|прибыл|присутній|حاضر|נוכח|παρών|geldi|check in|checkin',
  ],
  [
    'checkedInAt',
    'check in date|checked in at|check in time|checkin time|checkin date|check ins|checkins|arrival time|Check in Zeit|Check in Datum|Einlasszeit|Eingecheckt am|Ankunftszeit|heure d arrivée|время прибытия|час прибуття|virtual event checkin times',
  ],
  [
    'validFrom',
    'valid from|Gültig ab|Gültig von|valable à partir du|válido desde|valido dal|ważny od|действует с|дійсний з',
  ],
  [
    'validUntil',
    'valid until|valid to|valid through|Gültig bis|valable jusqu au|válido hasta|valido fino al|ważny do|действует до|дійсний до',
  ],
  [
    'quantity',
    'quantity|qty|number of tickets|tickets|Anzahl|Menge|Anzahl Tickets|quantité|cantidad|quantità|quantidade|ilość|количество|кількість|العدد|כמות|ποσότητα|adet|Anzahl Personen|Personen|Personenzahl|number of people|number of persons|number of guests|number of attendees|party size|group size|pax|nombre de personnes|número de personas|liczba osób|количество человек|kişi sayısı',
  ],
  [
    'emailFallback',
    'buyer email|buyer e mail|order email|purchaser email|contact email|billing email|E Mail Besteller in|E Mail Käufer|Käufer E Mail',
  ],
];

/** A heading with one of these words speaks of somebody or something else than the guest. */
export const STRANGER_WORDS: readonly string[] =
  'add on|addon|zusatzprodukt|invoice|billing|buyer|purchaser|emergency|event|seat|tax|voucher|promo|discount|shipping|hotel|created|modified|updated|payment provider|primary|group confirmation|assistant|accompanying|plus one|companion|spouse|Begleitperson|accompagnant|acompañante|спутник|Rechnungsadresse|Rechnung|Besteller|Käufer|Notfall|Sitzplatz|Veranstaltung|Gutschein|Hotel|Begleitung|Assistenz|facturation|acheteur|urgence|factura|comprador|fattura|acquirente|faktura|kupujący|счет|покупатель|платник|verified|verifiziert|automatically|automatisch'.split(
    '|',
  );
