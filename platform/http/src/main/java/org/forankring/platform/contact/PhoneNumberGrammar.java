package org.forankring.platform.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.forankring.platform.privacy.CivilRegistrationNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A number that its country's numbering plan has room for. One that looks like a civil registration number is to be in use
 * there, so that such a number does not pass with a plus before it.
 */
public class PhoneNumberGrammar implements ConstraintValidator<PhoneNumber, String> {

    private static final int LONGEST = 16;
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");

    @Override
    public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
        return number == null
                || (number.length() <= LONGEST && INTERNATIONAL.matcher(number).matches() && isPlanned(number));
    }

    private static boolean isPlanned(String number) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber parsed = plans.parse(number, PhoneNumberUtil.REGION_CODE_FOR_NON_GEO_ENTITY);
            return CivilRegistrationNumbers.appearIn(number)
                    ? plans.isValidNumber(parsed)
                    : plans.isPossibleNumber(parsed);
        } catch (NumberParseException noNumber) {
            return false;
        }
    }
}
