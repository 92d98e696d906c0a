package org.forankring.programme.plan.tool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Preparedness schedule (S1): something to be done, by whom, by when and after what.
 *
 * @param dependsOn the elements of the tasks that have to be done before
 */
@Schema(
        description = "Preparedness schedule: something to be done, by whom, by when and after what.",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, constValue = "task"),
        requiredProperties = {"kind"})
public record Task(
        @Schema(examples = "Kick-off room booking") @NotBlank @Size(max = NAME)
        String title,

        @Schema(description = "Who sees to it", examples = "Coordinator") @NotBlank @Size(max = NAME)
        String owner,

        @Schema(examples = "2027-03-03") @NotNull LocalDate dueOn,

        @Schema(description = "The ids of the tasks of this implementation that have to be done before")
        @Nullable
        @Size(max = 100)
        List<@NotNull UUID> dependsOn,

        @Schema(description = "done only after every task it depends on") @NotNull
        State state)
        implements ToolEntry {

    /** The tasks that have to be done before, each once. */
    public List<UUID> predecessors() {
        return Objects.requireNonNullElse(dependsOn, List.<UUID>of()).stream()
                .distinct()
                .toList();
    }

    /** Whether it has been done. */
    public boolean finished() {
        return switch (state) {
            case DONE -> true;
            case OPEN, UNDER_WAY -> false;
        };
    }

    @Override
    public Kind kind() {
        return Kind.TASK;
    }

    @Override
    public Wording matter() {
        return Wording.literal(title);
    }

    @Override
    public Optional<LocalDate> nextDue() {
        return finished() ? Optional.empty() : Optional.of(dueOn);
    }

    /** How far a task is. */
    @Schema(name = "TaskState")
    public enum State implements Coded {
        OPEN,
        UNDER_WAY,
        DONE
    }
}
