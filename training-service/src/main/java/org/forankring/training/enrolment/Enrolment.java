package org.forankring.training.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.training.eligibility.Grounds;
import org.forankring.training.session.Session;
import org.forankring.training.staff.Employee;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An employee's place in a session. */
@Entity
public class Enrolment extends EditedRow {

    @Column(updatable = false)
    private UUID sessionId;

    @Column(updatable = false)
    private UUID employeeId;

    @Column(updatable = false)
    private String method;

    @Column(updatable = false)
    private String element;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private @Nullable Grounds grounds;

    @Column(updatable = false)
    private @Nullable String overrideReason;

    @Column(updatable = false)
    private @Nullable String overriddenBy;

    @Enumerated(EnumType.STRING)
    @Column
    private EnrolmentState state;

    @Column
    private @Nullable LocalDate completedOn;

    @ElementCollection
    @CollectionTable(
            name = "attendance",
            joinColumns = {
                @JoinColumn(name = "municipality_id", referencedColumnName = "municipality_id"),
                @JoinColumn(name = "enrolment_id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "day")
    private Map<LocalDate, Attendance> attendance = new HashMap<>();

    protected Enrolment() {}

    /**
     * Books an employee on a session whose seat has been taken.
     *
     * @param grounds why the employee may take part
     * @param overridden who has decided so although the grounds do not say
     */
    public Enrolment(
            UUID id, Session session, Employee employee, Grounds grounds, Optional<OverriddenRules> overridden) {
        super(employee.municipalityId(), id);
        this.sessionId = session.id();
        this.employeeId = employee.employeeId();
        this.method = session.method();
        this.element = session.element();
        this.grounds = grounds;
        this.overrideReason = overridden.map(OverriddenRules::reason).orElse(null);
        this.overriddenBy = overridden.map(OverriddenRules::by).orElse(null);
        this.state = EnrolmentState.BOOKED;
    }

    /**
     * Takes down whether the employee was there on a day that has come. Presence on the last missing day of the session
     * completes the enrolment, which an absence cannot take back.
     *
     * @param session the session of this enrolment
     */
    AttendanceRecording attend(Session session, LocalDate day, Attendance recorded, LocalDate today) {
        if (!session.isHeldOn(day)) {
            return AttendanceRecording.Faulty.NOT_A_SESSION_DAY;
        }
        if (day.isAfter(today)) {
            return AttendanceRecording.Faulty.IN_THE_FUTURE;
        }
        Attendance before = attendance.get(day);
        if (before != null && before.present() == recorded.present()) {
            return new AttendanceRecording.Unchanged(this);
        }
        if (state == EnrolmentState.COMPLETED) {
            return new AttendanceRecording.AlreadyCompleted();
        }
        attendance.put(day, recorded);
        if (!session.days().stream().allMatch(this::wasPresentOn)) {
            return new AttendanceRecording.Recorded(this);
        }
        state = EnrolmentState.COMPLETED;
        completedOn = session.days().getLast();
        return new AttendanceRecording.Completed(this);
    }

    private boolean wasPresentOn(LocalDate day) {
        Attendance recorded = attendance.get(day);
        return recorded != null && recorded.present();
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public String method() {
        return method;
    }

    public String element() {
        return element;
    }

    /** Why the employee may take part. */
    public Optional<Grounds> grounds() {
        return Optional.ofNullable(grounds);
    }

    /** Who has let the employee take part although it was unknown whether they may, and why. */
    public Optional<OverriddenRules> overridden() {
        return overrideReason == null || overriddenBy == null
                ? Optional.empty()
                : Optional.of(new OverriddenRules(overrideReason, overriddenBy));
    }

    public EnrolmentState state() {
        return state;
    }

    /** The last day of the session, once completed. */
    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    /** What has been recorded, by day. */
    public SortedMap<LocalDate, Attendance> attendance() {
        return new TreeMap<>(attendance);
    }
}
