package org.forankring.training.enrolment;

import java.util.List;

/** What has happened to enrolments, as the database has written it down with every change. */
public interface EnrolmentHistory {

    /** Everything that happened to an enrolment, oldest first. */
    List<HistoryEntry> of(Enrolment enrolment);
}
