package org.forankring.programme.plan.tool;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Wording;

/** One entry of a planning tool; the property {@code kind} says of which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Stakeholder.class, name = "stakeholder"),
    @JsonSubTypes.Type(value = Risk.class, name = "risk"),
    @JsonSubTypes.Type(value = Task.class, name = "task"),
    @JsonSubTypes.Type(value = Message.class, name = "message"),
    @JsonSubTypes.Type(value = Recruitment.class, name = "recruitment"),
    @JsonSubTypes.Type(value = StructuralPrecondition.class, name = "precondition"),
    @JsonSubTypes.Type(value = AdditionalEntry.class, name = "additional")
})
@Schema(
        name = "ElementContent",
        description = "One entry of a planning tool; kind says of which.",
        oneOf = {
            Stakeholder.class,
            Risk.class,
            Task.class,
            Message.class,
            Recruitment.class,
            StructuralPrecondition.class,
            AdditionalEntry.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "stakeholder", schema = Stakeholder.class),
            @DiscriminatorMapping(value = "risk", schema = Risk.class),
            @DiscriminatorMapping(value = "task", schema = Task.class),
            @DiscriminatorMapping(value = "message", schema = Message.class),
            @DiscriminatorMapping(value = "recruitment", schema = Recruitment.class),
            @DiscriminatorMapping(value = "precondition", schema = StructuralPrecondition.class),
            @DiscriminatorMapping(value = "additional", schema = AdditionalEntry.class)
        })
public sealed interface ToolEntry
        permits Stakeholder, Risk, Task, Message, Recruitment, StructuralPrecondition, AdditionalEntry {

    /** Characters of a name or title. */
    int NAME = 200;

    /** Characters of a longer text. */
    int TEXT = 4000;

    /** The tool it belongs to. */
    Kind kind();

    /** What it is about in a few words, for lists of what is due. */
    Wording matter();

    /** The day by which something is to be done about it; empty when nothing is, or no longer. */
    Optional<LocalDate> nextDue();
}
