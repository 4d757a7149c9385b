import {
  CalendarClock,
  CalendarDays,
  FileUp,
  IdCard,
  ListChecks,
  type LucideIcon,
  MonitorSmartphone,
  Printer,
  Radio,
  ScanLine,
  UsersRound,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { takesStage as isBoardOpen } from '../../features/badges/badges-route.ts';
import { BadgesScreen } from '../../features/badges/badges-screen.tsx';
import { PreflightScreen } from '../../features/badges/preflight-screen.tsx';
import { OperatorsScreen } from '../../features/operators/operators-screen.tsx';
import { PrintersScreen } from '../../features/printing/printers-screen.tsx';
import { ProgrammeScreen } from '../../features/programme/programme-screen.tsx';
import { DevicesScreen } from '../../features/screens/devices-screen.tsx';
import { CheckpointsScreen } from '../../features/settings/checkpoints-screen.tsx';
import { DeskScreen } from '../../features/settings/desk-screen.tsx';
import { EventScreen } from '../../features/settings/event-screen.tsx';
import { GuestListScreen } from './guest-list-screen.tsx';

/** A part of Setup with an address of its own: `#/setup/printers`. */
export interface SetupSection {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly labelKey: string;
  readonly screen: ComponentType;
  /** Whether what is open of it, after `#/setup`, takes the whole stage, without the other parts at the side. */
  readonly takesStage?: (rest: readonly string[]) => boolean;
}

/** The parts of Setup that have a screen, in the order in which organisers need them. */
export const SETUP_SECTIONS: readonly [SetupSection, ...SetupSection[]] = [
  { id: 'guest-list', icon: FileUp, labelKey: 'settings.section.guest-list', screen: GuestListScreen },
  { id: 'programme', icon: CalendarClock, labelKey: 'settings.section.programme', screen: ProgrammeScreen },
  {
    id: 'badges',
    icon: IdCard,
    labelKey: 'settings.section.badges',
    screen: BadgesScreen,
    takesStage: isBoardOpen,
  },
  { id: 'printers', icon: Printer, labelKey: 'settings.section.printers', screen: PrintersScreen },
  { id: 'preflight', icon: ListChecks, labelKey: 'preflight.section', screen: PreflightScreen },
  { id: 'event', icon: CalendarDays, labelKey: 'settings.section.event', screen: EventScreen },
  { id: 'checkpoints', icon: ScanLine, labelKey: 'settings.section.checkpoints', screen: CheckpointsScreen },
  { id: 'devices', icon: Radio, labelKey: 'settings.section.devices', screen: DevicesScreen },
  { id: 'operators', icon: UsersRound, labelKey: 'settings.section.operators', screen: OperatorsScreen },
  { id: 'desk', icon: MonitorSmartphone, labelKey: 'settings.section.desk', screen: DeskScreen },
];
