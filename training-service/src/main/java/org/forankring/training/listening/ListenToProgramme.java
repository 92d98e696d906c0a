package org.forankring.training.listening;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.forankring.contracts.programme.v1.EmployeeRegistered;
import org.forankring.contracts.programme.v1.ImplementationCommitted;
import org.forankring.contracts.programme.v1.ImplementationMoved;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.forankring.contracts.programme.v1.MethodPublished.LocalizedText;
import org.forankring.contracts.programme.v1.MunicipalityRegistered;
import org.forankring.contracts.programme.v1.UnitRegistered;
import org.forankring.platform.inbox.Handlers;
import org.forankring.platform.inbox.Intake;
import org.forankring.platform.inbox.Listener;
import org.forankring.platform.language.Texts;
import org.forankring.training.curriculum.AdoptCurriculum;
import org.forankring.training.curriculum.Curriculum;
import org.forankring.training.curriculum.PublishedRule;
import org.forankring.training.curriculum.TrainingElement;
import org.forankring.training.implementation.FollowImplementation;
import org.forankring.training.implementation.HeardVersion;
import org.forankring.training.staff.Employee;
import org.forankring.training.staff.Municipality;
import org.forankring.training.staff.Unit;
import org.forankring.training.staff.UpdateStaff;
import org.forankring.training.track.MoveTrack;
import org.forankring.training.track.OpenTrack;
import org.forankring.training.track.Track;
import org.jspecify.annotations.Nullable;

/** The topic of programme-service. Its facts arrive in any order: none of them waits for another. */
@ApplicationScoped
class ListenToProgramme implements Listener {

    private final Intake intake;
    private final Handlers handlers;

    ListenToProgramme(
            Intake intake,
            AdoptCurriculum curricula,
            UpdateStaff staff,
            FollowImplementation implementations,
            OpenTrack tracks,
            MoveTrack moves) {
        this.intake = intake;
        this.handlers = Handlers.of("training.programme")
                .each(MethodPublished.TYPE, MethodPublished.class, (fact, event) -> curricula.adopt(curriculum(fact)))
                .latest(
                        MunicipalityRegistered.TYPE,
                        MunicipalityRegistered.class,
                        (fact, event) -> staff.update(new Municipality(
                                fact.municipalityId(),
                                fact.name(),
                                fact.officialCode(),
                                fact.timeZone(),
                                fact.language(),
                                event.occurredAt())))
                .latest(
                        UnitRegistered.TYPE,
                        UnitRegistered.class,
                        (fact, event) -> staff.update(
                                new Unit(fact.unitId(), fact.municipalityId(), fact.name(), event.occurredAt())))
                .latest(
                        EmployeeRegistered.TYPE,
                        EmployeeRegistered.class,
                        (fact, event) -> staff.update(new Employee(
                                fact.employeeId(),
                                fact.municipalityId(),
                                fact.unitId(),
                                fact.name(),
                                event.occurredAt())))
                .each(
                        ImplementationCommitted.TYPE,
                        ImplementationCommitted.class,
                        (fact, event) -> tracks.open(new Track(
                                fact.municipalityId(),
                                fact.implementationId(),
                                fact.method(),
                                implementations.follow(new HeardVersion(
                                        fact.municipalityId(),
                                        fact.implementationId(),
                                        fact.method(),
                                        fact.methodVersion(),
                                        Optional.of(fact.committedOn()),
                                        event.aggregateVersion())),
                                fact.committedOn(),
                                event.occurredAt())))
                .each(
                        ImplementationMoved.TYPE,
                        ImplementationMoved.class,
                        (fact, event) -> moves.move(
                                fact.implementationId(),
                                implementations.follow(new HeardVersion(
                                        fact.municipalityId(),
                                        fact.implementationId(),
                                        fact.method(),
                                        fact.methodVersion(),
                                        Optional.empty(),
                                        event.aggregateVersion())),
                                event.occurredAt()));
    }

    @Incoming("programme")
    Uni<Void> receive(ConsumerRecord<byte[], byte[]> record) {
        return intake.take(record, handlers);
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private static Curriculum curriculum(MethodPublished fact) {
        return new Curriculum(
                fact.method(),
                fact.version(),
                texts(fact.name(), fact.names()),
                fact.trainingElements().stream()
                        .map(element -> new TrainingElement(
                                element.code(),
                                texts(element.name(), element.names()),
                                element.days(),
                                element.audience()))
                        .toList(),
                fact.trainingRules().stream()
                        .map(rule -> new PublishedRule(rule.kind(), rule.element(), rule.other(), rule.number()))
                        .toList(),
                fact.publishedAt());
    }

    private static Texts texts(String own, @Nullable List<LocalizedText> told) {
        return Texts.of(own, LocalizedText.byLanguage(told));
    }
}
