package org.forankring.platform.contact;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** A mailbox at a domain, without quotes, comments or a name; letters of every alphabet (RFC 6531). */
public class EmailAddressGrammar implements ConstraintValidator<EmailAddress, String> {

    private static final int LONGEST = 254;
    private static final int LONGEST_MAILBOX = 64;
    private static final String ALSO_IN_MAILBOX = ".!#$%&'*+/=?^_`{|}~-";

    @Override
    public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
        if (address == null) {
            return true;
        }
        int at = address.lastIndexOf('@');
        return address.length() <= LONGEST
                && at > 0
                && isMailbox(address.substring(0, at))
                && Domain.isDomain(address.substring(at + 1));
    }

    private static boolean isMailbox(String mailbox) {
        return mailbox.length() <= LONGEST_MAILBOX
                && !mailbox.startsWith(".")
                && !mailbox.endsWith(".")
                && !mailbox.contains("..")
                && mailbox.codePoints()
                        .allMatch(point -> Character.isLetterOrDigit(point) || ALSO_IN_MAILBOX.indexOf(point) >= 0);
    }
}
