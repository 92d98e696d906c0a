select keep_history('municipality', 'municipality_id');
select keep_history('unit', 'unit_id');
select keep_history('employee', 'employee_id');
select keep_history('round', 'round_id');
select keep_history('round_activity', 'round_id');
select keep_history('application', 'application_id');
select keep_history('implementation', 'implementation_id');
select keep_history('implementation_phase', 'implementation_id');
