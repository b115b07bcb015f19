import { telephoneLink } from '../ui/contact-link.ts';
import { useBrand } from './brand.ts';

/** Who helps when nobody of one's own organisation can: what was asked, and the service desk's phone and e-mail. */
export function ServiceDeskLine({ question }: { question: string }) {
  const serviceDesk = useBrand()?.serviceDesk;
  if (!serviceDesk) return null;
  return (
    <p>
      {question}{' '}
      <a href={telephoneLink(serviceDesk.phone)} className="whitespace-nowrap">
        {serviceDesk.phone}
      </a>{' '}
      · <a href={`mailto:${serviceDesk.email}`}>{serviceDesk.email}</a>
    </p>
  );
}
