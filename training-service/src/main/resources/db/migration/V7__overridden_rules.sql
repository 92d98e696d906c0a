-- Who has booked a seat although it could not be told whether the employee may take the element, and why. Both are
-- missing wherever the rules were met, and where the version before this one, which asked nobody, took "unknown" for yes.
alter table enrolment
    add column override_reason text,
    add column overridden_by   text,
    add constraint overridden_with_a_reason check ((override_reason is null) = (overridden_by is null));
