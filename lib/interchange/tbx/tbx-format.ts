import { textFormat } from '../text-format';
import { readTbx } from './read-tbx';
import { writeTbx } from './write-tbx';

/** The exchange format of termbases, ISO 30042. docs/formats/tbx.md */
export const tbxFormat = textFormat({
  id: 'tbx',
  extensions: ['.tbx', '.xml'],
  mediaType: 'application/x-tbx',
  read: readTbx,
  write: writeTbx,
});
