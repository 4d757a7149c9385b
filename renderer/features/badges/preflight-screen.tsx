import { useState } from 'react';
import { useAnswer } from '../../client/desk-context.tsx';
import { useLocale, useText } from '../../locales/locale-context.tsx';
import { TitledScreen } from '../../ui/titled-screen.tsx';
import { useChoice } from './bulk-choice.ts';
import { ChoiceCard } from './bulk-choice-card.tsx';
import { BulkPrintCard } from './bulk-print-card.tsx';
import { PreflightCard } from './preflight-card.tsx';
import { usePreflight } from './preflight-run.ts';

/** Setup › Check and print: whose badges, what is wrong with them, and then all of them at once. */
export const PreflightScreen = () => {
  const text = useText();
  const { language } = useLocale();
  const choosing = useChoice();
  const [layout, setLayout] = useState('');
  const preflight = usePreflight(({ fine, total }) =>
    text('preflight.finished', { fine, found: total - fine }),
  );
  const { value: state } = useAnswer('event.state', (desk) => desk.event.state(), ['event']);
  const { value: layouts } = useAnswer('layouts', (desk) => desk.printing.layouts());
  if (state === null || layouts === null) return null;
  const { categories } = state.event;
  const categoryName = (id: string) => categories.find((one) => one.id === id)?.label[language] ?? id;
  return (
    <TitledScreen title={text('preflight.title')}>
      <ChoiceCard {...choosing} categories={categories} />
      <PreflightCard
        preflight={preflight}
        choosing={choosing}
        layout={layout}
        layouts={layouts}
        onLayout={setLayout}
        categoryName={categoryName}
      />
      <BulkPrintCard {...choosing} />
    </TitledScreen>
  );
};
