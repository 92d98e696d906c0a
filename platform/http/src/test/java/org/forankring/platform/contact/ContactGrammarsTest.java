package org.forankring.platform.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactGrammarsTest {

    record Reached(
            @PhoneNumber @Nullable String phone,
            @EmailAddress @Nullable String email,
            @WebAddress @Nullable String website) {}

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"+4533123456", "+358401234567", "+46812345678", "+4520301234", "+12125550123"})
    void a_number_of_a_numbering_plan_is_a_phone_number(String phone) {
        assertThat(validator.validate(new Reached(phone, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "33123456",
                "+45 33 12 34 56",
                "+45331234567890123",
                "+0101011234",
                "+1012901234",
                "+1001011234",
                "010101-1234",
                "+",
                "+45331234",
                "call me"
            })
    void nothing_else_is_one(String phone) {
        assertThat(validator.validate(new Reached(phone, null, null))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cti@jobcentre.nordby.example", "s\u00F8ren+cti@\u00E5rdsby.example", "O'Brien@a-b.example"})
    void a_mailbox_at_a_domain_is_an_email_address(String email) {
        assertThat(validator.validate(new Reached(null, email, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nordby",
                "@nordby.example",
                "a@b",
                "a b@c.example",
                "a@c..example",
                "a@-c.example",
                "a@1.2.3.4",
                "Nordby <a@b.example>",
                "a..b@c.example",
                ""
            })
    void nothing_else_is_an_email_address(String email) {
        assertThat(validator.validate(new Reached(null, email, null))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jobcentre.example",
                "http://jobcentre.example:8080/cti?a=b#c",
                "HTTPS://\u00E5rdsby.example/"
            })
    void an_absolute_address_is_a_web_address(String website) {
        assertThat(validator.validate(new Reached(null, null, website))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobcentre.example",
                "javascript:alert(1)",
                "ftp://a.example",
                "https://",
                "https://localhost",
                "https://user:secret@a.example",
                "https://a.example/with space",
                "//a.example"
            })
    void nothing_else_is_a_web_address(String website) {
        assertThat(validator.validate(new Reached(null, null, website))).hasSize(1);
    }
}
