-- One index tells who came when and who is inside, so that an admission writes one page less.
DROP INDEX attendance_by_checkpoint;
DROP INDEX IF EXISTS attendance_inside;
CREATE INDEX attendance_by_checkpoint ON attendance (checkpoint_id, first_at, inside_since, elsewhere_at);
