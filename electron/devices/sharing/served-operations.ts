import { OPERATIONS } from '../ipp/operations.ts';

/** What a shared printer can be asked. */
export const SERVED_OPERATIONS = [
  OPERATIONS['Print-Job'],
  OPERATIONS['Validate-Job'],
  OPERATIONS['Create-Job'],
  OPERATIONS['Send-Document'],
  OPERATIONS['Cancel-Job'],
  OPERATIONS['Get-Job-Attributes'],
  OPERATIONS['Get-Jobs'],
  OPERATIONS['Get-Printer-Attributes'],
] as const;
