package org.forankring.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class LoginFormTest {

    @Test
    void the_form_is_found_among_others_and_its_address_is_unescaped() {
        var page = """
                <form id="kc-locale-form" action="/locale"></form>
                <form id="kc-form-login" class="form" onsubmit="login.disabled = true; return true;"
                      action="http://localhost:8180/realms/forankring/login-actions/authenticate?a=1&amp;tab_id=x"
                      method="post" novalidate="novalidate">
                """;

        assertThat(LoginForm.in(page))
                .contains(new LoginForm(
                        URI.create("http://localhost:8180/realms/forankring/login-actions/authenticate?a=1&tab_id=x")));
    }

    @Test
    void a_page_without_the_form_has_none() {
        assertThat(LoginForm.in("<p>We are sorry</p>")).isEmpty();
        assertThat(LoginForm.in("<form id=\"kc-form-login\" method=\"post\">")).isEmpty();
    }
}
