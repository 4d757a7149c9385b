import { Siren } from 'lucide-react';
import { useAnswer } from '../client/desk-context.tsx';
import { useFormats, useText } from '../locales/locale-context.tsx';
import { Notice } from '../ui/notice.tsx';

/** Says at a screen where nobody has signed in that a muster is on. */
export const MusterBar = () => {
  const text = useText();
  const formats = useFormats();
  const { value } = useAnswer('muster', (desk) => desk.muster.state(), ['muster']);
  if (value === null || value.since === null) return null;
  return (
    <Notice tone="act" icon={Siren}>
      {text('muster.sign-in', { time: formats.time(value.since) })}
    </Notice>
  );
};
