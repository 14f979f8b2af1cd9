// A small button beside a line that takes the line out; its name says which.

export const RemoveButton = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => (
  <button type="button" class="plan-remove" aria-label={label} title={label} onClick={onClick}>
    <span aria-hidden="true">×</span>
  </button>
);
