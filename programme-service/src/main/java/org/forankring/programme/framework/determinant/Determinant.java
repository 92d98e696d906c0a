package org.forankring.programme.framework.determinant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.language.Texts;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.tenancy.EditedRow;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodDefinition.FrameworkItem;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may help or hinder an implementation: an item of the method's framework, or one that the
 * municipality has added. It carries its latest judgement; the series of all is kept by the feature rating.
 */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "determinant_id"))
public class Determinant extends EditedRow {

    @Column
    private UUID implementationId;

    @Column
    private @Nullable String itemCode;

    @Column
    private String level;

    @Column
    private String aspect;

    @Column
    private String name;

    @Column
    private @Nullable String description;

    @Column
    @Enumerated(EnumType.STRING)
    private Judgement.@Nullable Nature nature;

    @Column
    private @Nullable Integer strength;

    @Column(name = "readiness")
    @Enumerated(EnumType.STRING)
    private Judgement.@Nullable Condition condition;

    @Column
    private @Nullable LocalDate ratedOn;

    @Embedded
    private @Nullable Acceptance acceptance;

    @Column
    private boolean withdrawn;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    protected Determinant() {}

    private Determinant(Implementation implementation, UUID id, FreeItem item) {
        super(implementation.municipalityId(), id);
        this.implementationId = implementation.id();
        this.level = item.level();
        this.aspect = item.aspect();
        this.name = item.name();
        this.description = item.description();
    }

    /** An item that the municipality adds. */
    public static Determinant added(Implementation implementation, UUID id, FreeItem item) {
        return new Determinant(implementation, id, item);
    }

    /** An item of the method's framework. */
    public static Determinant ofFramework(Implementation implementation, UUID id, FrameworkItem item) {
        Determinant determinant = new Determinant(
                implementation, id, new FreeItem(item.level(), item.aspect(), item.name(), item.description()));
        determinant.itemCode = item.code();
        return determinant;
    }

    /** Takes over what the latest rating says, unless it has been withdrawn; says whether it stands otherwise now. */
    public boolean standBy(Judgement judgement, LocalDate on) {
        if (withdrawn
                || (on.equals(ratedOn) && judgement().filter(judgement::equals).isPresent())) {
            return false;
        }
        nature = judgement.nature();
        strength = judgement.strength();
        condition = judgement.condition();
        ratedOn = on;
        return true;
    }

    /**
     * Says something else, if it is the municipality's own and in use.
     *
     * @param faults what is wrong with that
     */
    DeterminantChange revise(FreeItem item, List<Fault> faults, Precondition precondition) {
        Optional<DeterminantChange> fixed = fixed();
        if (fixed.isPresent()) {
            return fixed.get();
        }
        precondition.check(version());
        if (!faults.isEmpty()) {
            return new DeterminantChange.Faulty(faults);
        }
        level = item.level();
        aspect = item.aspect();
        name = item.name();
        description = item.description();
        return new DeterminantChange.Done(this);
    }

    /** Goes out of use, once, if it is the municipality's own. */
    DeterminantChange withdraw(Withdrawal reason) {
        return fixed().orElseGet(() -> {
            withdrawn = true;
            withdrawal = reason;
            return new DeterminantChange.Done(this);
        });
    }

    /**
     * Is accepted as the high barrier that it is, at the strength it has.
     *
     * @param by the subject of the access token
     */
    DeterminantChange accept(String reason, String by, Instant now, Precondition precondition) {
        if (withdrawn) {
            return new DeterminantChange.Withdrawn();
        }
        precondition.check(version());
        if (highBarrier() == HighBarrier.NO || strength == null) {
            return new DeterminantChange.NoHighBarrier();
        }
        acceptance = new Acceptance(strength, reason, by, now);
        return new DeterminantChange.Done(this);
    }

    private Optional<DeterminantChange> fixed() {
        if (itemCode != null) {
            return Optional.of(new DeterminantChange.OfFramework());
        }
        return withdrawn ? Optional.of(new DeterminantChange.Withdrawn()) : Optional.empty();
    }

    public UUID implementationId() {
        return implementationId;
    }

    /** The code of the framework's item; empty for one that the municipality has added. */
    public Optional<String> itemCode() {
        return Optional.ofNullable(itemCode);
    }

    public String level() {
        return level;
    }

    public String aspect() {
        return aspect;
    }

    /** What it is called in the language of the method, or of who added it. */
    public String name() {
        return name;
    }

    /** What it is called: an item of the framework as the method calls it, any other as the municipality does. */
    public Texts names(MethodDefinition method) {
        return itemCode == null ? Texts.of(name) : method.itemNames(itemCode, name);
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** The same of its description. */
    public Optional<Texts> descriptions(MethodDefinition method) {
        return description().map(own -> itemCode == null ? Texts.of(own) : method.itemDescriptions(itemCode, own));
    }

    /** How it is judged by its latest rating; empty as long as it has not been considered. */
    public Optional<Judgement> judgement() {
        return nature == null || strength == null || condition == null
                ? Optional.empty()
                : Optional.of(new Judgement(nature, strength, condition));
    }

    /** The date of the latest rating. */
    public Optional<LocalDate> ratedOn() {
        return Optional.ofNullable(ratedOn);
    }

    /** Whether it is a barrier that the plan has to answer. */
    public HighBarrier highBarrier() {
        return HighBarrier.of(judgement().orElse(null), acceptance == null ? null : acceptance.strength());
    }

    public Optional<Acceptance> acceptance() {
        return Optional.ofNullable(acceptance);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
