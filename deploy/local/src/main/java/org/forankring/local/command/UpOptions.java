package org.forankring.local.command;

import java.util.ArrayList;
import java.util.List;
import org.forankring.local.UnusableSettings;

/**
 * What {@code ./dev up} was asked to do.
 *
 * @param exit check the outcome, stop and return instead of serving
 * @param infrastructureOnly leave our services out, for people who run them from their editor
 */
record UpOptions(boolean exit, boolean infrastructureOnly) {

    static UpOptions parse(List<String> arguments) {
        var left = new ArrayList<>(arguments);
        boolean exit = left.remove("--exit");
        int only = left.indexOf("--only");
        boolean infrastructureOnly =
                only >= 0 && only + 1 < left.size() && left.get(only + 1).equals("infrastructure");
        if (infrastructureOnly) {
            left.subList(only, only + 2).clear();
        }
        if (!left.isEmpty()) {
            throw new UnusableSettings(List.of("up does not know '%s'; it takes --exit and --only infrastructure."
                    .formatted(String.join(" ", left))));
        }
        return new UpOptions(exit, infrastructureOnly);
    }
}
