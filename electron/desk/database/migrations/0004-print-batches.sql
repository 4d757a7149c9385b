-- Many badges asked for at once; how far they are follows from their jobs. Belongs to this desk alone.
CREATE TABLE print_batch (
  id TEXT PRIMARY KEY,
  asked_at TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  printer_id TEXT NOT NULL,
  -- The choice of people, as JSON.
  selection TEXT NOT NULL,
  -- Who takes the badges for all; empty where everybody takes their own.
  taken_by TEXT NOT NULL,
  already INTEGER NOT NULL DEFAULT 0,
  left_out INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('filling', 'filled', 'cancelled'))
) STRICT, WITHOUT ROWID;

ALTER TABLE print_job ADD COLUMN batch_id TEXT NOT NULL DEFAULT '';
-- 1: a guest who stands at the desk comes first.
ALTER TABLE print_job ADD COLUMN can_wait INTEGER NOT NULL DEFAULT 0;
-- The printer that gave it up to its fallback; a job moves by itself once.
ALTER TABLE print_job ADD COLUMN moved_from TEXT NOT NULL DEFAULT '';
CREATE INDEX print_job_by_batch ON print_job (batch_id, state) WHERE batch_id <> '';
DROP INDEX print_job_by_printer;
CREATE INDEX print_job_by_printer ON print_job (printer_id, state, can_wait, place);

-- Badges that somebody took for others. Only grows.
CREATE TABLE badge_handover (
  desk_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  attendee_id TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (desk_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_handover_by_attendee ON badge_handover (attendee_id, at);
