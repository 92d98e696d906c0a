package org.forankring.platform.json;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Matches texts of a bounded length only: Java's patterns can recurse with every character. A longer one is refused unread.
 * It goes before Hibernate Validator's own for {@code CharSequence}, as the one for the narrower type.
 */
public class LengthBeforePattern implements ConstraintValidator<Pattern, String> {

    /** In UTF-16 units: the longest text of any field, each of its characters a pair. */
    private static final int LONGEST = 8_000;

    private java.util.regex.Pattern pattern = java.util.regex.Pattern.compile("");

    @Override
    public void initialize(Pattern constraint) {
        int flags = 0;
        for (Pattern.Flag flag : constraint.flags()) {
            flags |= flag.getValue();
        }
        pattern = java.util.regex.Pattern.compile(constraint.regexp(), flags);
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null
                || (text.length() <= LONGEST && pattern.matcher(text).matches());
    }
}
