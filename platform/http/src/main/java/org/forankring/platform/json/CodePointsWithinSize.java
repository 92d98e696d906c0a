package org.forankring.platform.json;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of texts count what people see and JSON Schema means, code points: an emoji is one character. It goes before
 * Hibernate Validator's own for {@code CharSequence}, as the one for the narrower type.
 */
public class CodePointsWithinSize implements ConstraintValidator<Size, String> {

    private int least;
    private int most;

    @Override
    public void initialize(Size size) {
        least = size.min();
        most = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = text.codePointCount(0, text.length());
        return least <= length && length <= most;
    }
}
