package org.forankring.programme.cooperation.minutes.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forankring.platform.code.Coded;
import org.forankring.platform.history.Editing;
import org.forankring.platform.json.Bound;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.cooperation.minutes.SectionChange;
import org.forankring.programme.cooperation.minutes.SeenSection;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.rest.ReadSection;
import org.forankring.programme.plan.section.Section;
import org.forankring.programme.plan.section.SectionName;
import org.jspecify.annotations.Nullable;

/** Reads what adjustments change, as far as it can be read, and everything that is wrong with it. */
@ApplicationScoped
class ReadChanges {

    private static final Pattern ETAG = Pattern.compile("\"v\\d{1,18}\"");
    private static final String KNOWN =
            Arrays.stream(SectionName.values()).map(SectionName::code).collect(Collectors.joining(", "));

    private final ReadSection readSection;
    private final Editing editing;

    ReadChanges(ReadSection readSection, Editing editing) {
        this.readSection = readSection;
        this.editing = editing;
    }

    /**
     * The changes of adjustments.
     *
     * @param adjustments as they could be read: faulty parts are absent, contrary to what their types say
     * @param given the minutes as they were sent; contents are used up
     */
    Read read(List<AdjustmentBody> adjustments, JsonNode given, Implementation implementation) {
        Read read = new Read(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        Set<SectionName> changed = EnumSet.noneOf(SectionName.class);
        for (int i = 0; i < adjustments.size(); i++) {
            @Nullable AdjustmentBody adjustment = adjustments.get(i);
            if (adjustment == null || adjustment.part() == null || adjustment.change() == null) {
                continue;
            }
            String place = "/adjustments/" + i;
            Optional<SectionName> section = Coded.find(SectionName.class, adjustment.part());
            if (section.isEmpty()) {
                read.faults.add(Fault.of(place + "/part", "unknown-section", "known", KNOWN));
            } else if (!changed.add(section.get())) {
                read.faults.add(Fault.of(place + "/part", "repeated-section"));
            } else {
                read(i, section.get(), adjustment.change(), given.at(place + "/change/content"), implementation, read);
            }
        }
        return read;
    }

    private void read(
            int place,
            SectionName name,
            AdjustmentBody.Change change,
            JsonNode content,
            Implementation implementation,
            Read read) {
        Section readable = null;
        if (!content.isMissingNode()) {
            Bound<Section> bound = readSection.bind(content, name, implementation);
            bound.faults().forEach(fault -> read.faults.add(fault.within("/adjustments/" + place + "/change/content")));
            readable = bound.value();
            if (readable == null && bound.faults().isEmpty()) {
                read.faults.add(Fault.of("/adjustments/" + place + "/change/content", "required"));
            }
        }
        if (change.etag() == null || !ETAG.matcher(change.etag()).matches()) {
            return;
        }
        read.seen.add(new SeenSection(place, name, change.seen()));
        if (readable != null) {
            read.changes.put(
                    place,
                    new SectionChange(
                            readable,
                            change.seen(),
                            editing.expecting(change.etag(), "plan_section", implementation.id(), name.code())));
        }
    }

    /**
     * What could be read.
     *
     * @param changes by the place of their adjustments
     */
    record Read(Map<Integer, SectionChange> changes, List<SeenSection> seen, List<Fault> faults) {}
}
