package org.forankring.programme.organisation.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.contracts.programme.v1.EmployeeRegistered;
import org.forankring.contracts.programme.v1.MunicipalityRegistered;
import org.forankring.contracts.programme.v1.UnitRegistered;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.organisation.Customs;
import org.forankring.programme.organisation.Employee;
import org.forankring.programme.organisation.Municipality;
import org.forankring.programme.organisation.Unit;
import org.forankring.programme.organisation.UsualCustoms;

/** Announces municipalities, units and employees, each with the whole state. */
@ApplicationScoped
class AnnounceOrganisations {

    private final Outbox outbox;
    private final UsualCustoms usual;

    AnnounceOrganisations(Outbox outbox, UsualCustoms usual) {
        this.outbox = outbox;
        this.usual = usual;
    }

    void announce(@Observes Municipality.Changed change) {
        Municipality municipality = change.municipality();
        Customs customs = usual.of(municipality);
        outbox.record(new PendingEvent(
                MunicipalityRegistered.TYPE,
                municipality.id(),
                municipality.version(),
                Optional.of(municipality.id()),
                new MunicipalityRegistered(
                        municipality.id(),
                        municipality.name(),
                        municipality.officialCode(),
                        customs.timeZone().getId(),
                        customs.language().tag(),
                        customs.kind().code())));
    }

    void announce(@Observes Unit.Changed change) {
        Unit unit = change.unit();
        outbox.record(PendingEvent.of(
                UnitRegistered.TYPE, unit, new UnitRegistered(unit.id(), unit.municipalityId(), unit.name())));
    }

    void announce(@Observes Employee.Changed change) {
        Employee employee = change.employee();
        outbox.record(PendingEvent.of(
                EmployeeRegistered.TYPE,
                employee,
                new EmployeeRegistered(employee.id(), employee.municipalityId(), employee.unitId(), employee.name())));
    }
}
