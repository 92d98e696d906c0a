package org.forankring.programme.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;
import org.forankring.programme.plan.section.Duties;
import org.forankring.programme.plan.section.SectionName;
import org.junit.jupiter.api.Test;

class DraftPlanTest {

    private final Implementation implementation = PlanTest.implementation();

    @Test
    void sections_and_parts_are_read_as_one_document() {
        PlanSection duties = PlanSection.unwritten(implementation, SectionName.DUTIES)
                .saying(new Duties(List.of(new Duties.Duty(UUID.randomUUID(), "We", null, "All"))), Instant.EPOCH);
        PlanSection goals = PlanSection.unwritten(implementation, SectionName.GOALS)
                .saying(SectionName.GOALS.empty(), Instant.EPOCH);
        PlanDocument draft = draft(
                        List.of(duties, goals),
                        part("strategies", List.of(Map.of("id", "7"))),
                        part("elements", List.of()))
                .read(implementation);
        assertThat(draft.filledSections()).containsExactly(SectionName.DUTIES);
        assertThat(draft.sections()).containsOnlyKeys("duties", "goals");
        assertThat(draft.sections().get("duties").at("/duties/0/who").asText()).isEqualTo("We");
        assertThat(draft.parts().keySet()).containsExactly("elements", "strategies");
        assertThat(draft.parts().get("strategies").at("/0/id").asText()).isEqualTo("7");
    }

    @Test
    void numbers_are_as_they_are_read_back_from_the_database() {
        assertThat(draft(List.of(), part("elements", Map.of("score", 12L)))
                        .read(implementation)
                        .parts()
                        .get("elements")
                        .get("score"))
                .isEqualTo(JsonNodeFactory.instance.numberNode(12));
    }

    private static DraftPlan draft(List<PlanSection> written, PlanPart... parts) {
        return new DraftPlan(new Written(written), beans(List.of(parts)), new JsonMapper());
    }

    private static PlanPart part(String name, Object content) {
        return new PlanPart() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Object content(Implementation of) {
                return content;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Instance<PlanPart> beans(List<PlanPart> parts) {
        return (Instance<PlanPart>) Proxy.newProxyInstance(
                DraftPlanTest.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("iterator")) {
                        return parts.iterator();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private record Written(List<PlanSection> sections) implements PlanSections {

        @Override
        public boolean addIfAbsent(PlanSection section) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PlanSection> find(Implementation implementation, SectionName name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PlanSection lock(Implementation implementation, SectionName name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(PlanSection section) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PlanSection> list(Implementation implementation) {
            return sections;
        }
    }
}
