-- Whether the board holds a session, or a trainer of the municipality: the board may know who attends its own. Who had
-- planned the sessions there are is not known; joint ones are the board's, and so were most of those on site. The
-- version before this one, while it still runs, says nothing either.
alter table session add column held_by_board boolean not null default true;
alter table session add constraint joint_sessions_are_held_by_the_board check (municipality_id is not null or held_by_board);
