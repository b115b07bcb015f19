import { ScreenHeading } from '../app/screen-heading.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { contentId, SkipLink } from '../ui/skip-link.tsx';
import { BrandSamples } from './brand-samples.tsx';
import { ButtonSamples } from './button-samples.tsx';
import { useComponentWords } from './component-words.ts';
import { DoorwaySamples, SmallDoorSamples, TransomSamples } from './door-samples.tsx';
import { AccessSamples, ChoiceSamples, FieldSamples } from './field-samples.tsx';
import { BannerSamples, DialogSamples, MessageSamples, WaitingSamples } from './message-samples.tsx';
import { WordSamples } from './word-samples.tsx';

/** Every component of web/ui with its states, for who builds with them. On the development server only. */
export default function ComponentsPage() {
  const words = useComponentWords();
  return (
    <>
      <SkipLink />
      <main id={contentId} tabIndex={-1} className="outline-none">
        <Page>
          <PageHead>
            <ScreenHeading title={words.title} lead={words.lead} />
            <LanguageSwitch />
          </PageHead>
          <ButtonSamples />
          <FieldSamples />
          <ChoiceSamples />
          <AccessSamples />
          <MessageSamples />
          <BannerSamples />
          <WaitingSamples />
          <DialogSamples />
          <DoorwaySamples />
          <TransomSamples />
          <SmallDoorSamples />
          <BrandSamples />
          <WordSamples />
        </Page>
      </main>
    </>
  );
}
