package org.forankring.training.session;

/** Why a proposed session cannot be held. */
public enum SessionFault {
    UNKNOWN_METHOD,
    UNKNOWN_ELEMENT,
    UNKNOWN_MUNICIPALITY,
    /** It would be a joint session, and who proposes it acts for one municipality. */
    MUNICIPALITY_REQUIRED,
    WRONG_NUMBER_OF_DAYS,
    DAYS_NOT_ASCENDING
}
