package org.forankring.local.example;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import org.forankring.local.Secrets;

/**
 * Loads the CTI example through the gateway, as the people and the client information system of a round would
 * do it, and checks every number that comes out at the other end.
 */
public final class Example {

    private Example() {}

    /**
     * Runs the whole example once more; what exists already is found, not made twice.
     *
     * @param stateDir the state folder, whose secrets hold the example logins
     * @param gateway the one origin of the system
     * @param issuer the issuer of tokens
     * @param out where the table of what happened goes
     * @return whether everything came out as it should
     */
    public static boolean run(Path stateDir, URI gateway, URI issuer, PrintStream out) {
        Story story = new Story(out);
        Api api = new Api(gateway);
        Logins logins = new Logins(issuer, gateway, Secrets.in(stateDir));
        try {
            Timetable days = Timetable.of(stateDir);
            Round round = new Round(api, logins, days, story);
            round.register();
            String implementation = round.commitEveryMunicipality();
            new Training(api, logins, days, story).complete(implementation);
            new Practice(api, logins, days, story).record();
            new Outcome(api, logins, days, story).judge();
            new Chain(api, logins, days, story).follow(implementation);
        } catch (UnexpectedAnswer | IOException stopped) {
            story.failed(String.valueOf(stopped.getMessage()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            story.failed("it was interrupted");
        }
        return story.end();
    }
}
