/** Why something could not be done, said at once. */
export function Failure({ words }: { readonly words: string | null }) {
  if (words === null) return null;
  return (
    <p class="complaint" role="alert">
      {words}
    </p>
  );
}
