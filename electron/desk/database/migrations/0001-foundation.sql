-- What is local to this desk and never travels.
CREATE TABLE desk (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  desk_id TEXT NOT NULL CHECK (length(desk_id) BETWEEN 4 AND 12),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE desk_setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE print_job (
  id TEXT PRIMARY KEY,
  -- The order of the queue: several badges are asked for in one millisecond.
  place INTEGER NOT NULL UNIQUE,
  -- Empty for a test print.
  attendee_id TEXT NOT NULL,
  printer_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'rendering', 'sending', 'sent', 'done', 'failed', 'unknown', 'void')),
  reason TEXT NOT NULL,
  cause TEXT NOT NULL DEFAULT '',
  job_ref TEXT NOT NULL DEFAULT '',
  queued_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  operator_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX print_job_by_printer ON print_job (printer_id, state, place);
CREATE INDEX print_job_by_state ON print_job (state, place);
CREATE INDEX print_job_by_attendee ON print_job (attendee_id, place);

-- The log: append only. Everything below it is made from it and can be made anew.
-- With row ids: wide rows that only ever come at the end fill one page after the other.
CREATE TABLE op (
  desk_id TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  stamp TEXT NOT NULL,
  subject TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (desk_id, seq)
) STRICT;
CREATE INDEX op_by_subject ON op (subject, stamp) WHERE subject <> '';

-- Projections. Rows may arrive before what they speak of, from another desk: no foreign keys between them.
CREATE TABLE attendee (
  id TEXT PRIMARY KEY,
  given TEXT NOT NULL DEFAULT '',
  family TEXT NOT NULL DEFAULT '',
  display TEXT NOT NULL DEFAULT '',
  own_script TEXT NOT NULL DEFAULT '',
  say TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  organisation TEXT NOT NULL DEFAULT '',
  job_title TEXT NOT NULL DEFAULT '',
  town TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  delegation TEXT NOT NULL DEFAULT '',
  delegation_role TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  languages TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'confirmed',
  payment TEXT NOT NULL DEFAULT 'free',
  amount_due TEXT NOT NULL DEFAULT '',
  blocked_reason TEXT NOT NULL DEFAULT '',
  flags TEXT NOT NULL DEFAULT '',
  attention TEXT NOT NULL DEFAULT '',
  hand_over TEXT NOT NULL DEFAULT '',
  ticket_type TEXT NOT NULL DEFAULT '',
  order_ref TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL DEFAULT '',
  valid_until TEXT NOT NULL DEFAULT '',
  custom TEXT NOT NULL DEFAULT '{}',
  clocks TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  search_terms TEXT NOT NULL
) STRICT;
CREATE INDEX attendee_by_name ON attendee (sort_name);
CREATE INDEX attendee_by_delegation ON attendee (delegation, sort_name) WHERE delegation <> '';

CREATE TABLE origin (
  attendee_id TEXT NOT NULL,
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  given_values TEXT NOT NULL,
  clocks TEXT NOT NULL,
  PRIMARY KEY (attendee_id, source, key)
) STRICT;

CREATE TABLE code (
  code TEXT NOT NULL,
  attendee_id TEXT NOT NULL,
  use TEXT NOT NULL CHECK (use IN ('ticket', 'badge', 'wristband')),
  is_revoked INTEGER NOT NULL CHECK (is_revoked IN (0, 1)),
  stamp TEXT NOT NULL,
  PRIMARY KEY (code, attendee_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX code_by_attendee ON code (attendee_id);

CREATE TABLE scan (
  desk_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  stamp TEXT NOT NULL,
  checkpoint_id TEXT NOT NULL,
  attendee_id TEXT NOT NULL,
  code TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('entry', 'exit')),
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  via TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  override_of TEXT NOT NULL DEFAULT '',
  override_reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (desk_id, seq)
) STRICT, WITHOUT ROWID;
-- Whole, not only where somebody is known: SQLite does not use a partial index for `attendee_id = ?`.
CREATE INDEX scan_by_attendee ON scan (attendee_id, checkpoint_id, at);
CREATE INDEX scan_by_stamp ON scan (stamp);

CREATE TABLE scan_void (
  scan_id TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  operator_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  attendee_id TEXT NOT NULL,
  checkpoint_id TEXT NOT NULL,
  first_at TEXT NOT NULL,
  first_scan TEXT NOT NULL,
  last_at TEXT NOT NULL,
  entries INTEGER NOT NULL CHECK (entries > 0),
  -- Since when the person is inside by the scans of this checkpoint alone; empty when scanned out.
  inside_since TEXT NOT NULL,
  -- When they were let in elsewhere while inside here; empty otherwise.
  elsewhere_at TEXT NOT NULL,
  -- Every stay as `[in, out, elsewhere]`, in JSON.
  stays TEXT NOT NULL,
  PRIMARY KEY (attendee_id, checkpoint_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_checkpoint ON attendance (checkpoint_id, first_at);
CREATE INDEX attendance_inside ON attendance (checkpoint_id, inside_since, elsewhere_at);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  attendee_id TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  operator_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_attendee ON note (attendee_id, at);

CREATE TABLE help_case (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  attendee_id TEXT NOT NULL,
  code TEXT NOT NULL,
  reason TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  stamp TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE badge (
  job_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('issued', 'void')),
  attendee_id TEXT NOT NULL,
  printer TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (job_id, state)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_by_attendee ON badge (attendee_id);

CREATE TABLE event_field (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  stamp TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint_field (
  checkpoint_id TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  stamp TEXT NOT NULL,
  PRIMARY KEY (checkpoint_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE operator (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('front-desk', 'host', 'organiser')),
  pin_hash TEXT NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  stamp TEXT NOT NULL
) STRICT, WITHOUT ROWID;
