import './waiting.css';

/** Says what is awaited from elsewhere, beside three lamps that go on and off. */
export const Waiting = ({ children }: { children: string }) => (
  <p className="flex items-center gap-3 font-medium">
    <span aria-hidden="true" className="lamps">
      <span />
      <span />
      <span />
    </span>
    <span role="status">{children}</span>
  </p>
);
