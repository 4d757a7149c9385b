-- A scan touches fewer pages. The earlier readings of a person are read out of the index alone. Those of a desk are in
-- the order of their stamps by themselves, for its clock only goes forward: they need no index of stamps. And the
-- history of a person finds their readings through the table of scans, not through the log once more.
DROP INDEX IF EXISTS scan_by_stamp;
DROP INDEX scan_by_attendee;
CREATE INDEX scan_by_attendee ON scan (attendee_id, checkpoint_id, at, stamp, direction, verdict);
DROP INDEX op_by_subject;
CREATE INDEX op_by_subject ON op (subject, stamp) WHERE subject <> '' AND substr(body, 1, 14) <> '{"kind":"scan"';
