package org.forankring.monitoring.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.forankring.monitoring.staff.Staff;
import org.forankring.monitoring.staff.Unit;

/** Evaluates a method's indicators on the roll-up of a bucket. */
@ApplicationScoped
public class ReadIndicators {

    private final IndicatorSets sets;
    private final Rollups rollups;
    private final Staff staff;

    ReadIndicators(IndicatorSets sets, Rollups rollups, Staff staff) {
        this.sets = sets;
        this.rollups = rollups;
        this.staff = staff;
    }

    /** The values, or empty when the caller knows no such unit or the method is unknown. */
    public Optional<IndicatorReading> read(UUID unitId, String method, YearMonth month) {
        Optional<Unit> unit = staff.findUnit(unitId);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<IndicatorSet> set = sets.governing(new MethodInUse(unit.get().municipality(), method));
        if (set.isEmpty()) {
            return Optional.empty();
        }
        Bucket bucket = new Bucket(unit.get().municipality(), unitId, method, month);
        BucketState state = rollups.state(bucket);
        return Optional.of(new IndicatorReading(
                bucket,
                state.rollup().map(Rollup::computedAt),
                state.pending(),
                set.get().evaluate(state.rollup())));
    }
}
