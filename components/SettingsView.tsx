import { CardSettings } from './settings/CardSettings';
import { KeyList } from './settings/KeyList';
import { LanguageSettings } from './settings/LanguageSettings';
import { MemorySettings } from './settings/MemorySettings';
import { PacksSummary } from './settings/PacksSummary';
import { ReadingSettings } from './settings/ReadingSettings';
import { SilentPlaces } from './settings/SilentPlaces';
import type { ViewProps } from './view-props';

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
