package org.forankring.programme.output.calendar;

/** What became of a feed that was to be opened. */
public sealed interface FeedOpening {

    /** It can be read under the secret, which is never told again. */
    record Opened(CalendarFeed feed, FeedSecret secret) implements FeedOpening {}

    /** The person has as many as one may have. */
    record TooMany(int most) implements FeedOpening {}

    /** The token does not say who the person is among the employees of a municipality, so nobody knows the invitations. */
    record NobodyInvited() implements FeedOpening {}

    /** The person acts for no municipality and not for the board, so there is nothing to show. */
    record NothingToShow() implements FeedOpening {}
}
