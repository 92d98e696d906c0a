package org.forankring.training.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.forankring.training.session.Session;
import org.forankring.training.staff.Employee;
import org.jspecify.annotations.Nullable;

/** An employee's place in a session. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "municipality_id", updatable = false)
    private UUID municipalityId;

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @Column(name = "employee_id", updatable = false)
    private UUID employeeId;

    @Column(name = "method", updatable = false)
    private String method;

    @Column(name = "element", updatable = false)
    private String element;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EnrolmentState state;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "enrolment_id"))
    @MapKeyColumn(name = "day")
    private Map<LocalDate, Attendance> attendance = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "enrolment_history", joinColumns = @JoinColumn(name = "enrolment_id"))
    @OrderColumn(name = "position")
    private List<HistoryEntry> history = new ArrayList<>();

    /** For Hibernate. */
    protected Enrolment() {}

    /**
     * Books an employee on a session whose seat has been taken.
     *
     * @param because why the employee may take part, for the history
     */
    public Enrolment(UUID id, Session session, Employee employee, String because, Instant at, String by) {
        this.id = id;
        this.municipalityId = employee.municipalityId();
        this.sessionId = session.id();
        this.employeeId = employee.employeeId();
        this.method = session.method();
        this.element = session.element();
        this.state = EnrolmentState.BOOKED;
        note("booked", because, at, by);
    }

    /**
     * Records whether the employee was present on a day of the session.
     *
     * @param session the session of this enrolment, held on that day
     */
    public AttendanceEffect attend(Session session, LocalDate day, boolean present, Instant at, String by) {
        Attendance before = attendance.get(day);
        if (before != null && before.present() == present) {
            return AttendanceEffect.NONE;
        }
        if (state == EnrolmentState.COMPLETED) {
            return AttendanceEffect.REFUSED;
        }
        attendance.put(day, new Attendance(municipalityId, present, at, by));
        note("attendance-recorded", (present ? "Present on " : "Absent on ") + day, at, by);
        if (!session.days().stream().allMatch(this::wasPresentOn)) {
            return AttendanceEffect.RECORDED;
        }
        state = EnrolmentState.COMPLETED;
        completedOn = session.days().getLast();
        note("completed", "Present on every day, completed on " + completedOn, at, by);
        return AttendanceEffect.COMPLETED;
    }

    private boolean wasPresentOn(LocalDate day) {
        Attendance recorded = attendance.get(day);
        return recorded != null && recorded.present();
    }

    private void note(String what, String detail, Instant at, String by) {
        history.add(new HistoryEntry(municipalityId, at, what, by, detail));
    }

    public UUID id() {
        return id;
    }

    public UUID municipalityId() {
        return municipalityId;
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

    /** Everything that happened, oldest first. */
    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    /** How many things have happened: grows with each change. */
    public long revision() {
        return history.size();
    }
}
