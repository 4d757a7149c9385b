-- One index tells who came when, in the order of reports, and who is inside: an admission writes one page less.
DROP INDEX attendance_by_checkpoint;
DROP INDEX IF EXISTS attendance_inside;
CREATE INDEX attendance_by_checkpoint ON attendance (checkpoint_id, first_at, attendee_id, inside_since, elsewhere_at);
