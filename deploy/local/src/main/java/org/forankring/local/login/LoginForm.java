package org.forankring.local.login;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form in which a person enters user name and password.
 *
 * @param action where the form is sent
 */
record LoginForm(URI action) {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\bid=\"kc-form-login\"[^>]*>");
    private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"]+)\"");

    /** Finds the login form in a page; empty when the page is another one, for example an error. */
    static Optional<LoginForm> in(String page) {
        var form = FORM.matcher(page);
        if (!form.find()) {
            return Optional.empty();
        }
        var action = ACTION.matcher(form.group());
        return action.find()
                ? Optional.of(new LoginForm(URI.create(action.group(1).replace("&amp;", "&"))))
                : Optional.empty();
    }
}
