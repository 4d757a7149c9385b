import { DatabaseError, type DatabaseTrouble } from '../../desk/open-desk.ts';
import { KeyNotAvailable, type KeyTrouble } from './keychain-key.ts';

type Words = Readonly<Record<DatabaseTrouble | KeyTrouble | 'title' | 'nothingChanged' | 'bug', string>>;

const english: Words = {
  title: 'Foyer cannot open the desk',
  nothingChanged: 'Nothing was changed.',
  bug: 'Something went wrong in Foyer. The file bugs.log in the data folder tells what.',
  'wrong-key': 'The key does not open the database of this folder, or the file is no Foyer database.',
  damaged: 'The database is damaged. Restore a backup: foyer restore FILE --data FOLDER.',
  lost: 'The database of this folder is gone or empty, and there are copies of it. Restore the newest of backups: foyer restore FILE --data FOLDER. To begin anew, use another folder.',
  'from-the-future': 'A newer Foyer wrote this database. Update Foyer on this computer.',
  'from-the-past': 'An older Foyer wrote this database, and it could not be brought up to date.',
  'in-use': 'Another Foyer has this data folder open. Close it, or use another folder with --data.',
  'read-only': 'This folder or disk cannot be written to. Choose another with --data.',
  'disk-full': 'The disk is full. Free some space and try again.',
  'no-folder': 'There is no such file or folder.',
  'no-desk': 'There are no data in this folder yet.',
  'no-keychain':
    'This computer has no unlocked keychain for the key of the guest list. Unlock or install one (on Linux: GNOME Keyring or KWallet), or start with --key-file FILE.',
  'key-gone':
    'This folder holds a desk, but its key file desk.key is gone. Put the file back from a copy of the folder.',
  'key-damaged': 'The key file desk.key is damaged. Put it back from a copy of the folder.',
  'key-of-another': 'The key file desk.key belongs to another computer or another user.',
  'no-key-in-file': 'This is not a key file: it needs 64 hexadecimal digits.',
};

const german: Words = {
  title: 'Foyer kann den Schalter nicht öffnen',
  nothingChanged: 'Nichts wurde geändert.',
  bug: 'In Foyer ist etwas schiefgegangen. Was es war, steht in der Datei bugs.log im Datenordner.',
  'wrong-key':
    'Der Schlüssel öffnet die Datenbank dieses Ordners nicht, oder die Datei ist keine Foyer-Datenbank.',
  damaged: 'Die Datenbank ist beschädigt. Eine Sicherung einspielen: foyer restore DATEI --data ORDNER.',
  lost: 'Die Datenbank dieses Ordners fehlt oder ist leer, und es gibt Kopien von ihr. Die neueste aus backups einspielen: foyer restore DATEI --data ORDNER. Für einen neuen Anfang einen anderen Ordner nehmen.',
  'from-the-future':
    'Ein neueres Foyer hat diese Datenbank geschrieben. Foyer auf diesem Computer aktualisieren.',
  'from-the-past':
    'Ein älteres Foyer hat diese Datenbank geschrieben, und sie ließ sich nicht auf den neuen Stand bringen.',
  'in-use':
    'Ein anderes Foyer hat diesen Datenordner geöffnet. Dort schließen oder mit --data einen anderen Ordner nehmen.',
  'read-only':
    'Dieser Ordner oder Datenträger ist nicht beschreibbar. Mit --data einen anderen Ordner nehmen.',
  'disk-full': 'Der Datenträger ist voll. Platz schaffen und noch einmal versuchen.',
  'no-folder': 'Diese Datei oder diesen Ordner gibt es nicht.',
  'no-desk': 'In diesem Ordner sind noch keine Daten.',
  'no-keychain':
    'Dieser Computer hat keinen entsperrten Schlüsselbund für den Schlüssel der Gästeliste. Einen entsperren oder einrichten (unter Linux: GNOME Keyring oder KWallet) oder mit --key-file DATEI starten.',
  'key-gone':
    'In diesem Ordner liegt ein Schalter, aber seine Schlüsseldatei desk.key fehlt. Sie aus einer Kopie des Ordners zurücklegen.',
  'key-damaged': 'Die Schlüsseldatei desk.key ist beschädigt. Sie aus einer Kopie des Ordners zurücklegen.',
  'key-of-another': 'Die Schlüsseldatei desk.key gehört zu einem anderen Computer oder einer anderen Person.',
  'no-key-in-file': 'Das ist keine Schlüsseldatei: Sie braucht 64 hexadezimale Ziffern.',
};

const isKnown = (problem: unknown): problem is DatabaseError | KeyNotAvailable =>
  problem instanceof DatabaseError || problem instanceof KeyNotAvailable;

/** Why the desk does not open, for a person: title, sentence, and which file or folder it is about. */
export function openingWords(problem: unknown, locale: string, dataFolder: string) {
  const words = locale.toLowerCase().startsWith('de') ? german : english;
  const why = isKnown(problem) ? `${words[problem.trouble]} ${words.nothingChanged}` : words.bug;
  return { title: words.title, text: `${why}\n\n${dataFolder}`, isBug: !isKnown(problem) };
}
