import { expect, it } from 'vitest';
import { looksLike } from '../../../shared/domain/codes/looks-like.ts';

it.each([
  ['#UT01008000001302C021', 'railway-ticket'],
  ['M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100', 'boarding-pass'],
  ['BEGIN:VCARD VERSION:3.0 N:Doe;Jane', 'contact-card'],
  ['WIFI:T:WPA;S:venue;P:secret;;', 'wifi'],
  ['BEGIN:VEVENTSUMMARY:Lunch', 'calendar'],
  ['BCD002', 'payment'],
  ['HC1:6BFOXN*TS0BI$ZD', 'health-certificate'],
  ['{"handshake_version":1,"url":"https://pretix.eu","token":"kpp4jn8g2ynzonp6"}', 'device-setup'],
  ['{"checkin_secret":"x","event_id":"1","registrant_id":"2"}', 'indico-ticket'],
  ['https://example.org/t/1', 'web-address'],
  ['someone@example.org', 'email'],
  ['tel:+49711123', 'phone'],
  ['geo:48.7,9.1', 'place'],
  ['4006381333931', 'product-barcode'],
  ['96385074', 'product-barcode'],
  ['4006381333932', 'number'],
  ['kfndgffgyw4tdgcacx6bb3bgemq69cxj', 'pretix-ticket'],
  [
    'E4BibyTSylQOgeKjuMPiTDxi5HXPuTVsx1qCli3IL0143gj0EZXOB9iQInANxRFJTt4Pf9nXnHdB91Qk/RN0L5AIBABSxw2TKFnSUNUCKAEAPAQA',
    'signed-ticket',
  ],
  ['Miriam', 'text'],
])('says that %j looks like: %s', (text, likeness) => {
  expect(looksLike(text)).toBe(likeness);
});
