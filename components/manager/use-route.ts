import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route';

/** Where the reader is, by the part of the address after `#`; follows links and the back button. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}
