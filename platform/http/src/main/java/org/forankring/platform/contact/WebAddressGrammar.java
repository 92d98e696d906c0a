package org.forankring.platform.contact;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An absolute address of the web (RFC 3986) whose host is a domain, and that holds no credentials. */
public class WebAddressGrammar implements ConstraintValidator<WebAddress, String> {

    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    @Override
    public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
        return address == null || (address.length() <= LONGEST && isOfTheWeb(address));
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI parsed = new URI(address);
            return parsed.getScheme() != null
                    && SCHEMES.contains(parsed.getScheme().toLowerCase(Locale.ROOT))
                    && parsed.getRawAuthority() != null
                    && Domain.isDomain(withoutPort(parsed.getRawAuthority()));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** The host of what Java would call a registry, too: a domain with letters beyond ASCII. */
    private static String withoutPort(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean port = colon >= 0 && authority.substring(colon + 1).chars().allMatch(Character::isDigit);
        return port ? authority.substring(0, colon) : authority;
    }
}
