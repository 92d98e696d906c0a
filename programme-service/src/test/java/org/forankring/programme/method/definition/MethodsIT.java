package org.forankring.programme.method.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class MethodsIT {

    @Inject
    Methods methods;

    private final MethodDefinition definition = Definitions.bound(Definitions.newMethod());

    @Test
    void a_version_whose_publication_is_undone_is_not_remembered() {
        Tenancy.everywhere(() -> {
            QuarkusTransaction.begin();
            assertThat(published()).isPresent();
            QuarkusTransaction.rollback();
            assertThat(found()).isEmpty();
            return null;
        });
    }

    @Test
    void a_version_that_has_been_published_is_the_same_whoever_asks() {
        Tenancy.everywhere(() -> {
            assertThat(QuarkusTransaction.requiringNew().call(this::published)).isPresent();
            assertThat(found()).isPresent().isEqualTo(found());
            return null;
        });
    }

    private Optional<MethodVersion> published() {
        methods.add(new MethodVersion(definition, 1, Instant.EPOCH));
        return methods.find(definition.method(), 1);
    }

    private Optional<MethodVersion> found() {
        return QuarkusTransaction.requiringNew().call(() -> methods.find(definition.method(), 1));
    }
}
