package org.forankring.platform.history;

import java.util.Map;

/**
 * What a service's API calls otherwise than its tables and columns do. The rest follows by rule: {@code team_member} is
 * the subject {@code team-member}, the column {@code left_on} the field {@code leftOn}, and the constants of entities'
 * enums are told as JSON has them. A service that keeps a history needs a bean of this type only for the exceptions.
 */
public interface Vocabulary {

    /** By table: the subjects that do not follow from its name. */
    Map<String, String> subjects();

    /**
     * By subject and field as they follow by rule, for example {@code strategy.startsOn}: the field's name in the API, or
     * an empty one for what the API does not know and the history therefore does not tell.
     */
    Map<String, String> fields();

    /** By table and column, for example {@code plan_section.filled}: the enums of columns that no entity has. */
    Map<String, Class<? extends Enum<?>>> codes();
}
