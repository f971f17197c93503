import { browser } from 'wxt/browser';

/** Amber on which white has a contrast of 5:1. */
const colour = '#8f5600';

/** Shows at the toolbar's button how many names a tab has, or that Sidelight is silent there. */
export async function showBadge(
  tabId: number | undefined,
  names: number | 'silent',
): Promise<void> {
  if (tabId === undefined) return;
  const silent = names === 'silent';
  const text = silent ? '–' : names === 0 ? '' : String(names);
  const title = silent ? browser.i18n.getMessage('silentHere') : 'Sidelight';
  // A tab that was closed meanwhile needs no badge.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
