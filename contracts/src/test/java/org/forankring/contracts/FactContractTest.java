package org.forankring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.forankring.contracts.monitoring.v1.IndicatorPublished;
import org.forankring.contracts.monitoring.v1.PracticeMonthsChanged;
import org.forankring.contracts.monitoring.v1.UseStarted;
import org.forankring.contracts.programme.v1.AnchoringPlanAdopted;
import org.forankring.contracts.programme.v1.ApplicationDecided;
import org.forankring.contracts.programme.v1.ApplicationSubmitted;
import org.forankring.contracts.programme.v1.ApplicationWithdrawn;
import org.forankring.contracts.programme.v1.ContributionGiven;
import org.forankring.contracts.programme.v1.DeterminantRated;
import org.forankring.contracts.programme.v1.EmployeeRegistered;
import org.forankring.contracts.programme.v1.ImplementationCommitted;
import org.forankring.contracts.programme.v1.ImplementationMoved;
import org.forankring.contracts.programme.v1.ImplementationStateChanged;
import org.forankring.contracts.programme.v1.JointMeetingPlanned;
import org.forankring.contracts.programme.v1.MeetingPlanned;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.forankring.contracts.programme.v1.MunicipalityRegistered;
import org.forankring.contracts.programme.v1.PartnerRegistered;
import org.forankring.contracts.programme.v1.PhaseEntered;
import org.forankring.contracts.programme.v1.PlanAdopted;
import org.forankring.contracts.programme.v1.PlanReviewed;
import org.forankring.contracts.programme.v1.PlanSignedOff;
import org.forankring.contracts.programme.v1.RoundPlanned;
import org.forankring.contracts.programme.v1.StrategyChosen;
import org.forankring.contracts.programme.v1.SupportEnded;
import org.forankring.contracts.programme.v1.TeamChanged;
import org.forankring.contracts.programme.v1.UnitRegistered;
import org.forankring.contracts.training.v1.SessionHeld;
import org.forankring.contracts.training.v1.SessionScheduled;
import org.forankring.contracts.training.v1.TrackOpened;
import org.forankring.contracts.training.v1.TrainingCompleted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Record, schema and golden sample of every fact say the same. */
class FactContractTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Class<? extends Record>> facts() {
        return Stream.of(
                MethodPublished.class,
                RoundPlanned.class,
                JointMeetingPlanned.class,
                MunicipalityRegistered.class,
                UnitRegistered.class,
                EmployeeRegistered.class,
                ApplicationSubmitted.class,
                ApplicationWithdrawn.class,
                ApplicationDecided.class,
                ImplementationCommitted.class,
                PhaseEntered.class,
                PlanAdopted.class,
                PlanSignedOff.class,
                PlanReviewed.class,
                ContributionGiven.class,
                ImplementationStateChanged.class,
                SupportEnded.class,
                ImplementationMoved.class,
                TeamChanged.class,
                MeetingPlanned.class,
                PartnerRegistered.class,
                AnchoringPlanAdopted.class,
                DeterminantRated.class,
                StrategyChosen.class,
                TrackOpened.class,
                SessionScheduled.class,
                SessionHeld.class,
                TrainingCompleted.class,
                UseStarted.class,
                PracticeMonthsChanged.class,
                IndicatorPublished.class);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_golden_sample_is_valid_and_survives_the_record(Class<? extends Record> fact) throws Exception {
        JsonNode sample = read(fact, "sample");
        assertThat(schema(fact).validate(sample)).isEmpty();
        JsonNode written = JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(sample, fact)));
        assertThat(written).isEqualTo(sample);
        assertThat(schema(fact).validate(written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_schema_names_the_fields_of_the_record_and_requires_each(Class<? extends Record> fact) throws Exception {
        Set<String> components = new HashSet<>();
        Arrays.stream(fact.getRecordComponents()).forEach(component -> components.add(component.getName()));
        JsonNode schema = read(fact, "schema");
        assertThat(schema.get("properties").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(components);
        for (JsonNode required : schema.get("required")) {
            ObjectNode without = read(fact, "sample").deepCopy();
            without.remove(required.asText());
            assertThat(schema(fact).validate(without))
                    .as("without %s", required)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void what_a_producer_of_before_does_not_tell_may_be_missing(Class<? extends Record> fact) throws Exception {
        Set<String> required = new HashSet<>();
        read(fact, "schema").get("required").forEach(field -> required.add(field.asText()));
        ObjectNode without = read(fact, "sample").retain(required);
        assertThat(schema(fact).validate(without)).isEmpty();
        assertThat(JSON.treeToValue(without, fact)).isNotNull();
    }

    private static Schema schema(Class<?> fact) throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(fact, "schema"));
    }

    private static ObjectNode read(Class<?> fact, String kind) throws IOException, ReflectiveOperationException {
        String[] type = ((String) fact.getField("TYPE").get(null)).split("\\.");
        String file = "/org/forankring/contracts/%s/%s/%s.%s.json".formatted(type[1], type[3], type[2], kind);
        try (InputStream json = Objects.requireNonNull(FactContractTest.class.getResourceAsStream(file), file)) {
            return (ObjectNode) JSON.readTree(json);
        }
    }
}
