package org.forankring.training.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final UUID NORDBY = new UUID(0, 1);
    private static final UUID SYDBY = new UUID(0, 2);

    @Test
    void no_more_seats_are_taken_than_there_are() {
        Session session = session(Optional.empty(), 2);

        assertThat(session.takeSeat()).isTrue();
        assertThat(session.isFull()).isFalse();
        assertThat(session.takeSeat()).isTrue();
        assertThat(session.isFull()).isTrue();
        assertThat(session.takeSeat()).isFalse();
        assertThat(session.seatsTaken()).isEqualTo(2);
    }

    @Test
    void a_joint_session_is_open_to_every_municipality() {
        assertThat(session(Optional.empty(), 1).isOpenTo(NORDBY)).isTrue();
    }

    @Test
    void an_on_site_session_is_open_to_its_municipality_only() {
        Session session = session(Optional.of(NORDBY), 1);

        assertThat(session.isOpenTo(NORDBY)).isTrue();
        assertThat(session.isOpenTo(SYDBY)).isFalse();
    }

    private static Session session(Optional<UUID> municipality, int capacity) {
        return new Session(
                new UUID(0, 9),
                new SessionProposal("cti", "reflection-lab", municipality, "Odense", capacity, List.of(DAY)),
                true);
    }
}
