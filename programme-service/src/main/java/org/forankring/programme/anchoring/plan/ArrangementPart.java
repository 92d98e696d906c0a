package org.forankring.programme.anchoring.plan;

import java.util.Arrays;
import java.util.List;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;

/** What an anchoring plan speaks of, in the order of its fields. */
public enum ArrangementPart implements Coded {
    KEPT_IN_FOCUS("keptInFocus"),
    RESPONSIBLE("responsible"),
    NEW_EMPLOYEES("newEmployees"),
    SPARRING("sparring"),
    MONITORING("monitoring"),
    PLAN_REVISION("planRevision"),
    MEASURES("measures");

    private final String field;

    ArrangementPart(String field) {
        this.field = field;
    }

    /** As a person would call it. */
    public Wording label() {
        return Wording.of("arrangement-part." + code());
    }

    /**
     * What a JSON pointer into the arrangements leads to, for example {@code /measures/0/who} to "what is still to be
     * done, no. 1 (by whom)".
     */
    static Wording words(String pointer) {
        List<String> tokens = List.of(pointer.substring(1).split("/"));
        ArrangementPart part = of(tokens.getFirst());
        if (tokens.size() == 1 || part == RESPONSIBLE) {
            return part.label();
        }
        Wording detail = Detail.of(tokens.getLast()).label();
        return tokens.size() == 2
                ? Wording.of("arrangement-lacks.detail", "part", part.label(), "detail", detail)
                : Wording.of(
                        "arrangement-lacks.detail-of-one",
                        "part",
                        part.label(),
                        "number",
                        Integer.parseInt(tokens.get(1)) + 1,
                        "detail",
                        detail);
    }

    private static ArrangementPart of(String field) {
        return Arrays.stream(values())
                .filter(part -> part.field.equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** What is said of each. */
    public enum Detail implements Coded {
        HOW("how"),
        BY_WHOM("who"),
        WHEN("when"),
        BY_WHEN("byWhen");

        private final String field;

        Detail(String field) {
            this.field = field;
        }

        /** As a person would call it. */
        public Wording label() {
            return Wording.of("arrangement-detail." + code());
        }

        private static Detail of(String field) {
            return Arrays.stream(values())
                    .filter(detail -> detail.field.equals(field))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
