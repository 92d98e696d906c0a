package org.forankring.programme.output.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.forankring.programme.anchoring.sustainability.Standing;
import org.forankring.programme.anchoring.sustainability.Sustainability;
import org.forankring.programme.anchoring.sustainability.Sustainability.Finding;
import org.forankring.programme.anchoring.sustainability.Sustainability.InPlace;
import org.forankring.programme.anchoring.sustainability.SustainabilityCheck;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Manuscript;
import org.jspecify.annotations.Nullable;

/** The chapter on the sustainability check: whether "competences and organization are in place" (S1). */
final class SustainabilityChapter {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Part", 4),
            new Block.Column("In place", 2),
            new Block.Column("What shows it", 5),
            new Block.Column("What is done about it", 5));

    private SustainabilityChapter() {}

    static Manuscript.Chapter of(SustainabilityCheck check) {
        Sustainability findings = check.findings();
        Standing standing = check.standing();
        return new Manuscript.Chapter(
                "Sustainability check",
                List.of(
                        new Block.Paragraph(
                                standing.isComplete()
                                        ? "The check is complete."
                                        : "The check is not complete: something is still to be looked at or said."),
                        new Block.Heading("Competences: " + words(standing.competences())),
                        new Block.Table(
                                COLUMNS,
                                List.of(
                                        row("Trained employees", findings.trainedEmployees()),
                                        row("Sparring", findings.sparring()),
                                        row("New employees", findings.newEmployees()))),
                        new Block.Heading("Organisation: " + words(standing.organisation())),
                        new Block.Table(
                                COLUMNS,
                                List.of(
                                        row("Management follow-up", findings.managementFollowUp()),
                                        row("Roles and responsibilities", findings.rolesAndResponsibilities()),
                                        row("Recording and monitoring", findings.recordingAndMonitoring()),
                                        row("Resources and time", findings.resourcesAndTime()),
                                        row("Partner collaboration", findings.partnerCollaboration())))));
    }

    private static List<String> row(String part, @Nullable Finding finding) {
        return finding == null
                ? List.of(part, "Not looked at", "", "")
                : List.of(
                        part,
                        words(finding.inPlace()),
                        Objects.requireNonNullElse(finding.evidence(), ""),
                        Objects.requireNonNullElse(finding.measure(), ""));
    }

    private static String words(Optional<InPlace> inPlace) {
        return inPlace.map(found -> switch (found) {
                    case YES -> "in place";
                    case PARTLY -> "partly in place";
                    case NO -> "not in place";
                })
                .orElse("not looked at in full");
    }

    private static String words(InPlace inPlace) {
        return switch (inPlace) {
            case YES -> "Yes";
            case PARTLY -> "Partly";
            case NO -> "No";
        };
    }
}
