import './plate.css';

/** The number of a request, on the enamel plate that the phone shows empty. Without a number yet, the plate is empty too. */
export const Plate = ({ label, number }: { label: string; number: string | undefined }) => (
  <p className="plate">
    <span className="sr-only">{number === undefined ? '' : label} </span>
    <span className="plate-figure">{number}</span>
  </p>
);
