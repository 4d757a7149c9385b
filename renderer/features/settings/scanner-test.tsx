import { ScanLine } from 'lucide-react';
import { cleanCode } from '../../../shared/domain/codes/clean-code.ts';
import { readCode } from '../../../shared/domain/codes/foyer-code.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Card } from '../../ui/card.tsx';
import { FactList } from '../../ui/inspector.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import css from './settings.module.css';
import { useTestScan } from './use-test-scan.ts';

export interface ScannerTestProps {
  readonly prefix: string;
  readonly suffix: string;
  readonly eventCode: string;
}

/** Shows what the scanner sends, and how fast. A scan here checks nobody in. */
export const ScannerTest = ({ prefix, suffix, eventCode }: ScannerTestProps) => {
  const text = useText();
  const scan = useTestScan(prefix, suffix);
  if (scan === null)
    return (
      <Card title={text('settings.scanner')}>
        <p className={css.invitation}>
          <ScanLine size={22} aria-hidden />
          {text('settings.scanner.try')}
        </p>
      </Card>
    );
  const code = cleanCode(scan.text);
  const kind = readCode(code, eventCode).kind;
  return (
    <Card title={text('settings.scanner')} note={text('settings.scanner.again')}>
      <div role="status">
        <StatusLine face="go" note={text(`settings.scanner.kind.${kind}`)}>
          {text('settings.scanner.works')}
        </StatusLine>
      </div>
      <FactList
        facts={[
          [
            text('settings.scanner.code'),
            <bdi key="code" className={css.code}>
              {code}
            </bdi>,
          ],
          [text('settings.scanner.length'), text('settings.scanner.characters', { count: scan.text.length })],
          [
            text('settings.scanner.speed'),
            text('settings.scanner.gaps', { median: scan.medianMs, largest: scan.largestMs }),
          ],
          [text('settings.scanner.end'), scan.end || text('settings.scanner.end.none')],
        ]}
      />
    </Card>
  );
};
