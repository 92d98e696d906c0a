package org.forankring.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            192.0.2.7,                       192.0.2.7
            2001:db8:1:2::1,                 20010db800010002
            2001:db8:1:2:ffff:ffff:ffff:1,   20010db800010002
            2001:db8:1:3::1,                 20010db800010003
            ::1,                             0000000000000000
            ::ffff:192.0.2.7,                192.0.2.7
            nonsense:nonsense,               unknown
            null,                            unknown
            """)
    void an_address_is_told_apart_as_far_as_somebody_has_it_alone(String host, String place) {
        assertThat(Address.of(host)).isEqualTo(place);
    }
}
