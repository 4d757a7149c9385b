import {
  Bus,
  Cloud,
  DoorOpen,
  IdCard,
  LayoutDashboard,
  MonitorSmartphone,
  Printer,
  Radio,
  Settings2,
  Users,
} from 'lucide-react';
import type { Area } from '../../app/area.ts';
import { Frame } from '../../app/frame.tsx';
import type { FrameFacts } from '../../app/frame-facts.ts';
import { VerdictSample } from './verdict-sample.tsx';

const BrokenSample = () => {
  throw new Error('this screen shows what a bug looks like');
};

const samples = (stage: string): readonly [Area, ...Area[]] => [
  {
    id: 'desk',
    icon: IdCard,
    labelKey: 'app.area.desk',
    screen: () => <VerdictSample stage={stage} />,
    keys: [{ keys: 'F1', labelKey: 'app.key.keys' }],
  },
  { id: 'rooms', icon: DoorOpen, labelKey: 'app.area.rooms', screen: BrokenSample },
  { id: 'trips', icon: Bus, labelKey: 'app.area.trips', screen: BrokenSample },
  { id: 'people', icon: Users, labelKey: 'app.area.people', screen: BrokenSample },
  { id: 'today', icon: LayoutDashboard, labelKey: 'app.area.today', screen: BrokenSample },
  { id: 'setup', icon: Settings2, labelKey: 'app.area.setup', screen: BrokenSample },
];

const factsOf = (stage: string): FrameFacts => ({
  event: {
    name: 'City Leaders Forum',
    days: { firstDay: '2026-10-14', lastDay: '2026-10-16' },
    isSample: stage === 'stop',
  },
  operator: { name: 'Lena Maurer', role: 'Front desk' },
  segments: [
    { id: 'device', icon: MonitorSmartphone, tone: 'plain', subject: 'Desk 2', text: 'Main entrance' },
    stage === 'stop'
      ? {
          id: 'printer',
          icon: Printer,
          tone: 'act',
          subject: 'Paper is out.',
          text: 'Load a roll, then press the button on the printer.',
          action: { label: 'Print at Desk 1', run: () => {} },
        }
      : { id: 'printer', icon: Printer, tone: 'fine', subject: 'Label printer', text: 'ready, 184 labels' },
    { id: 'devices', icon: Radio, tone: 'fine', subject: '7 of 7 devices', text: 'in step' },
    { id: 'source', icon: Cloud, tone: 'fine', subject: 'pretix', text: '09:41, nothing waiting' },
  ],
});

const now = () => Date.parse('2026-10-14T07:42:17Z');

/** The frame of the screens with a verdict in it; the other areas show what a bug looks like. */
export const GalleryFrame = ({ stage }: { readonly stage: string }) => (
  <Frame
    areas={samples(stage)}
    facts={factsOf(stage)}
    now={now}
    newId={() => '4f1c09aa'}
    onProblem={() => {}}
    onSearch={() => {}}
    onChangeOperator={() => {}}
  />
);
