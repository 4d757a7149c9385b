/** What is otherwise in a layout that was taken over from another program. */
export const LAYOUT_NOTES: Readonly<Record<string, string>> = {
  'unknown-element': 'Foyer does not know elements of the kind "{type}". It was left out.',
  'unknown-property': 'Foyer does not know the property "{property}". It has no effect here.',
  'broken-element': 'This element could not be read ({problem}). It was left out.',
  'powered-by': 'The pretix logo was left out.',
  'picture-of-person': 'Foyer keeps no pictures of people. The place is kept as a hidden layer.',
  'picture-to-add':
    'The picture is not in the file. Its place is kept as a hidden layer; add the picture there.',
  'font-replaced': 'The font {font} was replaced by {by}.',
  italic: 'Italic letters are printed upright.',
  justified: 'The text is aligned to the left instead of to both sides.',
  'part-in-capitals': 'Only the family name was in capitals. The name is printed as it is on the list.',
  'field-near': '"{field}" prints the field "{instead}" of Foyer.',
  'field-from-column':
    '"{field}" has no field here. It prints the column "{column}" of the guest list, if there is one.',
  'field-to-write':
    'Foyer does not know "{field}". Write it into the layout; until then the layer is hidden.',
  'field-language':
    '"{field}" was in the language {locale}. It is printed in the language of the layout ({language}).',
  'text-language': 'There is no text in the language {wanted}. The one in {used} was taken.',
  'text-shortened':
    'The text was longer than a layout can hold ({characters} characters a line). It was shortened.',
  'text-is-cut': 'A text that is longer than its box is cut here. Before, it ran over.',
  'text-grows-elsewhere':
    'The text is turned and has no height. With more than one line it stands elsewhere than before.',
  'number-limited': '{name} was {value}. The most or least that a layout can say is {used}.',
  'colour-unknown': 'The colour "{colour}" is not known. The text is black.',
  'band-height': 'The colour behind the text is one line high, however many lines there are.',
  'page-left-out': 'This is on page {page}. A layout has a front and a back only.',
  'size-assumed':
    'The file does not say its size. {width} × {height} mm was taken. Say it with --page WxH or --background FILE.pdf.',
  'background-missing': 'The layout has a background that is not in the file. Add it with --background FILE.',
  'backside-missing': 'The layout has a back that is not in the file. Import it as a layout of its own.',
  'other-layouts': 'There are more layouts in this file, which were not imported: {names}.',
};
