package org.forankring.programme.output.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.platform.language.Wording;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.OverriddenGate;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Manuscript;
import org.forankring.programme.plan.version.PlanVersion;
import org.forankring.programme.plan.version.PlanVersions;

/** Writes a version of an implementation plan out as a document. */
@ApplicationScoped
public class WritePlan {

    private final PlanVersions versions;
    private final Parties parties;
    private final Calendars calendars;
    private final Layout layout = Layout.ofPlan();

    WritePlan(PlanVersions versions, Parties parties, Calendars calendars) {
        this.versions = versions;
        this.parties = parties;
        this.calendars = calendars;
    }

    /** The document of a version, if there is such a version. */
    public Optional<Document> write(Implementation implementation, int number) {
        return versions.find(implementation, number).map(version -> write(implementation, version));
    }

    private Document write(Implementation implementation, PlanVersion version) {
        String municipality = parties.municipality(implementation);
        MethodDefinition method = parties.method(implementation);
        Tongues tongues = parties.tongues(implementation, method);
        Wording title = Wording.of("document.plan-title", "method", method.names());
        return new Document(
                Wording.of("document.plan-file", "municipality", municipality, "version", version.number())
                        .said(),
                new Manuscript(
                        RequestLanguage.current(),
                        title.said(),
                        Wording.of(
                                        "document.plan-head",
                                        "municipality",
                                        municipality,
                                        "title",
                                        title,
                                        "version",
                                        version.number())
                                .said(),
                        List.of(new Block.Facts(
                                facts(implementation, municipality, method, tongues, version.summary()))),
                        new PlanChapters(
                                        layout,
                                        new PlanWords(
                                                method,
                                                layout,
                                                version.content(),
                                                tongues,
                                                parties.units(implementation, version.content())))
                                .of(version.content())));
    }

    private List<Block.Fact> facts(
            Implementation implementation,
            String municipality,
            MethodDefinition method,
            Tongues tongues,
            PlanVersion.Summary version) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(Wording.of("document.municipality").said(), municipality));
        facts.add(new Block.Fact(Wording.of("document.method").said(), tongues.called(method.names())));
        facts.add(new Block.Fact(Wording.of("document.version").said(), Integer.toString(version.number())));
        facts.add(new Block.Fact(
                Wording.of("document.adopted-on").said(),
                Words.ofDay(calendars.day(implementation.municipalityId(), version.adoptedAt()))));
        Optional.ofNullable(version.phase())
                .flatMap(method::phase)
                .ifPresent(phase -> facts.add(
                        new Block.Fact(Wording.of("document.adopted-in").said(), tongues.called(phase.names()))));
        facts.add(new Block.Fact(Wording.of("document.reason").said(), tongues.written(version.reason())));
        OverriddenGate.of(implementation)
                .forEach(gate -> facts.add(new Block.Fact(
                        Wording.of("document.gate-overridden").said(),
                        tongues.written(gate.reason()).within(words(gate, implementation.municipalityId(), method)))));
        return facts;
    }

    /** A thin preparation is called out (S2), also on paper. */
    private String words(OverriddenGate gate, UUID municipality, MethodDefinition method) {
        return Wording.of(
                        "document.gate-overridden-at",
                        "phase",
                        method.phaseNames(gate.phase(), gate.phase()),
                        "day",
                        calendars.day(municipality, gate.at()),
                        "reason",
                        gate.reason(),
                        "missing",
                        gate.missing())
                .said();
    }
}
