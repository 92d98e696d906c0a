package org.forankring.programme.cooperation.partner;

import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;

/** What became of a partner who was to be registered, changed or taken leave of. */
public sealed interface PartnerChange {

    /** The partner is as asked. */
    sealed interface Agreed extends PartnerChange {

        Partner partner();
    }

    /** The partner has become what was asked. */
    record Changed(Partner partner) implements Agreed {}

    /** The partner was so before. */
    record Unchanged(Partner partner) implements Agreed {}

    /** Nothing has changed. */
    sealed interface Refused extends PartnerChange {}

    /** The implementation has no such partner. */
    record NoSuchPartner() implements Refused {}

    /** The collaboration has ended, which is final. */
    record Ended(Partner partner) implements Refused {}

    /** What was asked does not fit together. */
    record Faulty(Fault fault) implements Refused {

        static final Faulty WITHOUT_AGREEMENT =
                new Faulty(new Fault("/agreedOn", "required", Wording.of("fault.required.agreement")));
        static final Faulty AGREED_LATER = new Faulty(Fault.of("/agreedOn", "in-the-future"));
        static final Faulty ENDED_LATER = new Faulty(Fault.of("/endedOn", "in-the-future"));
    }
}
