-- The one index of attendance is in the order of reports: who came at the same moment is in the order of their ids.
DROP INDEX attendance_by_checkpoint;
CREATE INDEX attendance_by_checkpoint ON attendance (checkpoint_id, first_at, attendee_id, inside_since, elsewhere_at);
