// Figures with their names, one a line.

export interface Figure {
  readonly name: string;
  readonly value: number | string;
}

/** Leaves out the zeros, but for those that matter also when they are none. */
export const FigureList = ({ figures }: { readonly figures: readonly (Figure & { readonly always?: boolean })[] }) => (
  <ul class="figures">
    {figures
      .filter(({ value, always }) => always === true || value !== 0)
      .map(({ name, value }) => (
        <li key={name}>
          <span>{name}</span>
          <strong>{value}</strong>
        </li>
      ))}
  </ul>
);
