package org.forankring.monitoring.listening;

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
import org.forankring.monitoring.code.MethodCodes;
import org.forankring.monitoring.code.RegisterCodes;
import org.forankring.monitoring.code.UseCode;
import org.forankring.monitoring.implementation.FollowImplementation;
import org.forankring.monitoring.implementation.HeardVersion;
import org.forankring.monitoring.indicator.DefineIndicators;
import org.forankring.monitoring.indicator.IndicatorDefinition;
import org.forankring.monitoring.indicator.IndicatorSet;
import org.forankring.monitoring.staff.Employee;
import org.forankring.monitoring.staff.Municipality;
import org.forankring.monitoring.staff.PlaceEmployee;
import org.forankring.monitoring.staff.RegisterOrganisation;
import org.forankring.monitoring.staff.Unit;
import org.forankring.platform.inbox.Handlers;
import org.forankring.platform.inbox.Intake;
import org.forankring.platform.inbox.Listener;
import org.forankring.platform.inbox.ReceivedEvent;
import org.forankring.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** Follows programme-service: methods with their codes and indicators, and who works where. */
@ApplicationScoped
class ListenToProgramme implements Listener {

    private static final String COMPULSORY = "compulsory-before-use";

    private final Intake intake;
    private final RegisterCodes codes;
    private final DefineIndicators indicators;
    private final FollowImplementation implementations;
    private final RegisterOrganisation organisation;
    private final PlaceEmployee employees;
    private final Handlers handlers;

    ListenToProgramme(
            Intake intake,
            RegisterCodes codes,
            DefineIndicators indicators,
            FollowImplementation implementations,
            RegisterOrganisation organisation,
            PlaceEmployee employees) {
        this.intake = intake;
        this.codes = codes;
        this.indicators = indicators;
        this.implementations = implementations;
        this.organisation = organisation;
        this.employees = employees;
        this.handlers = Handlers.of("monitoring.programme")
                .each(MethodPublished.TYPE, MethodPublished.class, (fact, event) -> learn(fact))
                .each(ImplementationCommitted.TYPE, ImplementationCommitted.class, this::learn)
                .each(ImplementationMoved.TYPE, ImplementationMoved.class, this::learn)
                .latest(MunicipalityRegistered.TYPE, MunicipalityRegistered.class, (fact, event) -> learn(fact))
                .latest(UnitRegistered.TYPE, UnitRegistered.class, (fact, event) -> learn(fact))
                .each(EmployeeRegistered.TYPE, EmployeeRegistered.class, this::learn);
    }

    @Incoming("programme")
    Uni<Void> receive(ConsumerRecord<byte[], byte[]> record) {
        return intake.take(record, handlers);
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private void learn(MethodPublished fact) {
        codes.register(new MethodCodes(
                fact.method(),
                fact.version(),
                fact.codeSystem(),
                fact.useCodes().stream()
                        .map(code -> new UseCode(code.code(), texts(code.display(), code.displays())))
                        .toList(),
                fact.publishedAt()));
        indicators.define(new IndicatorSet(
                fact.method(),
                fact.version(),
                fact.trainingRules().stream()
                        .filter(rule -> rule.kind().equals(COMPULSORY))
                        .map(MethodPublished.TrainingRule::element)
                        .distinct()
                        .sorted()
                        .toList(),
                fact.indicators().stream().map(ListenToProgramme::definition).toList()));
    }

    private static IndicatorDefinition definition(MethodPublished.Indicator indicator) {
        return new IndicatorDefinition(
                indicator.code(),
                texts(indicator.name(), indicator.names()),
                indicator.numerator(),
                indicator.denominator(),
                indicator.factor(),
                texts(indicator.unit(), indicator.units()),
                indicator.direction(),
                indicator.dimension());
    }

    private static Texts texts(String own, @Nullable List<LocalizedText> told) {
        return Texts.of(own, LocalizedText.byLanguage(told));
    }

    private void learn(ImplementationCommitted fact, ReceivedEvent event) {
        implementations.follow(new HeardVersion(
                fact.municipalityId(),
                fact.implementationId(),
                fact.method(),
                fact.methodVersion(),
                Optional.of(fact.committedOn()),
                event.aggregateVersion()));
    }

    private void learn(ImplementationMoved fact, ReceivedEvent event) {
        implementations.follow(new HeardVersion(
                fact.municipalityId(),
                fact.implementationId(),
                fact.method(),
                fact.methodVersion(),
                Optional.empty(),
                event.aggregateVersion()));
    }

    private void learn(MunicipalityRegistered fact) {
        organisation.register(new Municipality(
                fact.municipalityId(), fact.name(), fact.officialCode(), fact.timeZone(), fact.language()));
    }

    private void learn(UnitRegistered fact) {
        organisation.register(new Unit(fact.unitId(), fact.municipalityId(), fact.name()));
    }

    private void learn(EmployeeRegistered fact, ReceivedEvent event) {
        employees.place(
                new Employee(fact.municipalityId(), fact.employeeId()),
                fact.unitId(),
                event.occurredAt(),
                event.aggregateVersion());
    }
}
