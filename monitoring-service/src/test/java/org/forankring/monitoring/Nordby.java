package org.forankring.monitoring;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.contracts.programme.v1.EmployeeRegistered;
import org.forankring.contracts.programme.v1.ImplementationCommitted;
import org.forankring.contracts.programme.v1.ImplementationMoved;
import org.forankring.contracts.programme.v1.MunicipalityRegistered;
import org.forankring.contracts.programme.v1.UnitRegistered;
import org.forankring.contracts.training.v1.TrainingCompleted;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.events.EventSender;
import org.forankring.testkit.events.TestEvent;
import org.forankring.testkit.identity.Tokens;

/**
 * A municipality of a test's own, announced to the service by events: two units, some employees of the first unit, a
 * journal system that records.
 */
public final class Nordby {

    public static final String API = "/api/monitoring/v1";

    public final UUID id = UUID.randomUUID();
    public final UUID unit = UUID.randomUUID();
    public final UUID otherUnit = UUID.randomUUID();
    public final List<UUID> employees;

    private final String timeZone;

    private Nordby(int employees, String timeZone) {
        this.timeZone = timeZone;
        this.employees = Stream.generate(UUID::randomUUID).limit(employees).toList();
    }

    /** Announces a municipality and waits until the service knows all of it. */
    public static Nordby with(int employees) {
        return with(employees, "Europe/Copenhagen");
    }

    /** The same in another time zone. */
    public static Nordby with(int employees, String timeZone) {
        Nordby nordby = new Nordby(employees, timeZone);
        nordby.announce();
        return nordby;
    }

    public UUID anna() {
        return employees.getFirst();
    }

    public UUID bo() {
        return employees.get(1);
    }

    public UUID carl() {
        return employees.get(2);
    }

    /** A sound record by Anna in the first unit, on a day three months ago. */
    public Map<String, Object> record(String sourceId) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("sourceId", sourceId);
        record.put("method", "cti");
        record.put("code", "CTI-P1");
        record.put("performedOn", Days.day(3, 10).toString());
        record.put("employeeId", anna().toString());
        record.put("unitId", unit.toString());
        record.put("clientReference", "client-1");
        return record;
    }

    /** A sound record with some fields of its own. */
    public Map<String, Object> record(String sourceId, Map<String, ?> fields) {
        Map<String, Object> record = record(sourceId);
        fields.forEach((field, value) -> record.put(field, value.toString()));
        return record;
    }

    public Map<String, Object> use(String sourceId, UUID employee, LocalDate day) {
        return record(sourceId, Map.of("employeeId", employee, "performedOn", day));
    }

    public RequestSpecification asSystem() {
        return asSystem("journal");
    }

    public RequestSpecification asSystem(String sourceSystem) {
        return given().auth()
                .oauth2(Tokens.of(Roles.RECORDING_SYSTEM)
                        .subject("system-" + sourceSystem)
                        .municipality(id)
                        .sourceSystem(sourceSystem)
                        .signed())
                .contentType(ContentType.JSON);
    }

    public RequestSpecification asLead() {
        return given().auth()
                .oauth2(Tokens.of(Roles.MUNICIPAL_LEAD).municipality(id).signed());
    }

    public static RequestSpecification asBoard() {
        return given().auth().oauth2(Tokens.of(Roles.BOARD_CONSULTANT).signed());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final ValidatableResponse submit(Map<String, Object>... records) {
        return submit(List.of(records));
    }

    public ValidatableResponse submit(List<Map<String, Object>> records) {
        return send(Map.of("records", records));
    }

    public ValidatableResponse send(Map<String, ?> batch) {
        return asSystem().body(batch).post(API + "/use-records").then();
    }

    public ValidatableResponse practice(UUID employee) {
        return asLead().queryParam("method", "cti")
                .get(API + "/employees/{employee}/practice", employee)
                .then();
    }

    public ValidatableResponse indicators(String method, UUID ofUnit, YearMonth month) {
        return asLead().queryParam("method", method)
                .queryParam("unitId", ofUnit)
                .queryParam("month", month.toString())
                .get(API + "/indicators")
                .then();
    }

    /** Announces that an employee has completed a training element. */
    public void completes(UUID employee, String method, String element, LocalDate day) {
        UUID enrolment = UUID.randomUUID();
        try (EventSender sender = new EventSender()) {
            sender.send(
                    "forankring.training",
                    TestEvent.of(TrainingCompleted.TYPE)
                            .subject(enrolment)
                            .attribute("aggregateversion", 1)
                            .attribute("municipalityid", id)
                            .data(new TrainingCompleted(
                                    enrolment, employee, id, method, element, day, UUID.randomUUID())));
        }
    }

    /** Announces that an employee belongs to a unit since a moment. */
    public void moves(UUID employee, UUID toUnit, Instant at, int version) {
        try (EventSender sender = new EventSender()) {
            sender.send(
                    "forankring.programme",
                    registered(employee, toUnit, version).time(at));
        }
    }

    /** The event that an implementation of the municipality has begun on a version of a method. */
    public TestEvent committed(UUID implementation, Published method, LocalDate on) {
        return own(TestEvent.of(ImplementationCommitted.TYPE), implementation, 1)
                .data(new ImplementationCommitted(
                        implementation, id, UUID.randomUUID(), method.method(), method.version(), on));
    }

    /** The event that it goes on with another version. */
    public TestEvent moved(UUID implementation, Published method, int fact) {
        return own(TestEvent.of(ImplementationMoved.TYPE), implementation, fact)
                .data(new ImplementationMoved(implementation, id, method.method(), method.version(), Days.today()));
    }

    private void announce() {
        Published.cti().send();
        try (EventSender sender = new EventSender()) {
            sender.send(
                    "forankring.programme",
                    own(TestEvent.of(MunicipalityRegistered.TYPE), id, 1)
                            .data(new MunicipalityRegistered(id, "Nordby", "901", timeZone, "da", "municipality")));
            for (UUID one : List.of(unit, otherUnit)) {
                sender.send(
                        "forankring.programme",
                        own(TestEvent.of(UnitRegistered.TYPE), one, 1).data(new UnitRegistered(one, id, "Outreach")));
            }
            for (UUID employee : employees) {
                sender.send("forankring.programme", registered(employee, unit, 1));
            }
        }
        Database database = new Database();
        await().until(() -> database.count("select count(*) from code_version where method = 'cti'") == 1
                && database.count("select count(*) from unit where municipality_id = ?", id) == 2
                && database.count("select count(*) from employee_in_unit where municipality_id = ?", id)
                        == employees.size());
    }

    private TestEvent registered(UUID employee, UUID inUnit, int version) {
        return own(TestEvent.of(EmployeeRegistered.TYPE), employee, version)
                .data(new EmployeeRegistered(employee, id, inUnit, "Somebody"));
    }

    private TestEvent own(TestEvent event, UUID subject, int version) {
        return event.subject(subject).attribute("aggregateversion", version).attribute("municipalityid", id);
    }
}
