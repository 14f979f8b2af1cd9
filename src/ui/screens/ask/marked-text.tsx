// A text for families in which what is filled in by itself is told apart from the words.

const Blank = ({ name }: { readonly name: string }) => <span class="ask-field">{name}</span>;

/** What is filled in comes in ⟦marks⟧. */
export const MarkedText = ({ text }: { readonly text: string }) => (
  <p>
    {text
      .split(/(⟦[^⟧]*⟧)/)
      .map((part) => (part.startsWith('⟦') ? <Blank key={part} name={part.slice(1, -1)} /> : part))}
  </p>
);
