-- The programme, field by field; legs and buses of a trip are fields of it, such as `bus.B-1.seats`.
CREATE TABLE activity_field (
  activity_id TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  stamp TEXT NOT NULL,
  PRIMARY KEY (activity_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE booking (
  activity_id TEXT NOT NULL,
  attendee_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('booked', 'waitlisted', 'cancelled')),
  bus TEXT NOT NULL,
  since TEXT NOT NULL,
  note TEXT NOT NULL,
  clocks TEXT NOT NULL,
  PRIMARY KEY (activity_id, attendee_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX booking_by_attendee ON booking (attendee_id, activity_id);

-- What a source said of an activity, and of places in them, as of the last import.
CREATE TABLE activity_origin (
  activity_id TEXT NOT NULL,
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  given_values TEXT NOT NULL,
  clocks TEXT NOT NULL,
  PRIMARY KEY (activity_id, source, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE booking_origin (
  activity_id TEXT NOT NULL,
  attendee_id TEXT NOT NULL,
  source TEXT NOT NULL,
  given_values TEXT NOT NULL,
  clocks TEXT NOT NULL,
  PRIMARY KEY (activity_id, attendee_id, source)
) STRICT, WITHOUT ROWID;

-- Roll calls. Who is aboard is an admitted scan; here is who is excused, what was counted, and what was closed.
CREATE TABLE leg_excuse (
  leg_id TEXT NOT NULL,
  attendee_id TEXT NOT NULL,
  -- Empty: the excuse was taken back.
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  PRIMARY KEY (leg_id, attendee_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE head_count (
  desk_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  leg_id TEXT NOT NULL,
  bus_id TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  PRIMARY KEY (desk_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX head_count_by_leg ON head_count (leg_id, bus_id, stamp);

CREATE TABLE leg_state (
  leg_id TEXT NOT NULL,
  bus_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  PRIMARY KEY (leg_id, bus_id)
) STRICT, WITHOUT ROWID;

-- Marks of leaders that were done, so that sending one twice, or an older one late, changes nothing.
CREATE TABLE mark (
  id TEXT NOT NULL,
  activity_id TEXT NOT NULL,
  -- Empty for a mark that settles nothing for good, such as a head count.
  about TEXT NOT NULL,
  scan_id TEXT NOT NULL,
  at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  PRIMARY KEY (id, about)
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_about ON mark (activity_id, about, at);

-- Every start and end of a muster, so that two desks which start one at once start the same one.
CREATE TABLE muster (
  desk_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('on', 'off')),
  at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  PRIMARY KEY (desk_id, seq)
) STRICT, WITHOUT ROWID;

-- The last word on each person; a mark from before the muster began says nothing.
CREATE TABLE muster_mark (
  attendee_id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('safe', 'missing', 'open')),
  at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  operator_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
