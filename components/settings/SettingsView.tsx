import type { ViewProps } from '../view-props';
import { CardSettings } from './CardSettings';
import { KeyList } from './KeyList';
import { LanguageSettings } from './LanguageSettings';
import { MemorySettings } from './MemorySettings';
import { PacksSummary } from './PacksSummary';
import { ReadingSettings } from './ReadingSettings';
import { SilentPlaces } from './SilentPlaces';

/** Everything that the reader may set, in the order in which it is wanted. */
export function SettingsView(props: ViewProps) {
  return (
    <div class="settings">
      <ReadingSettings {...props} />
      <CardSettings {...props} />
      <LanguageSettings {...props} />
      <MemorySettings {...props} />
      <SilentPlaces {...props} />
      <PacksSummary {...props} />
      <KeyList {...props} />
    </div>
  );
}
