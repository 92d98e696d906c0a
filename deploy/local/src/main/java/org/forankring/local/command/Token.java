package org.forankring.local.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.forankring.local.Secrets;
import org.forankring.local.Settings;
import org.forankring.local.UnusableSettings;
import org.forankring.local.login.ClientCredentials;
import org.forankring.local.login.CodeFlowLogin;

/** Prints an access token of an example person or system, to try the API with. */
public final class Token {
    private Token() {}

    /** Runs in the root of the working copy, while the system is up. Takes one name from the summary. */
    public static void main(String... arguments) {
        int code = 0;
        try {
            System.out.println(of(List.of(arguments), Settings.from(Path.of(""), System.getenv())));
        } catch (UnusableSettings e) {
            System.err.println(e.getMessage());
            code = 2;
        } catch (IOException e) {
            System.err.println("There is no token: " + e);
            code = 1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            code = 1;
        }
        System.exit(code);
    }

    private static String of(List<String> arguments, Settings settings) throws IOException, InterruptedException {
        var realm = ExampleRealm.read(settings.project());
        var people = realm.people().stream().map(ExampleRealm.Person::name).toList();
        var name = arguments.size() == 1 ? arguments.getFirst() : "";
        if (!Secrets.existIn(settings.state())) {
            throw new UnusableSettings(List.of("There is no system yet; './dev up' makes one."));
        }
        var secrets = Secrets.in(settings.state());
        var issuer = URI.create(settings.issuer());
        if (people.contains(name)) {
            return new CodeFlowLogin(issuer, "forankring-console", URI.create(settings.gateway() + "/"))
                    .accessToken(name, secrets.examplePassword());
        }
        if (realm.systems().contains(name)) {
            return new ClientCredentials(issuer).accessToken(name, secrets.ofClient(name));
        }
        throw new UnusableSettings(List.of(
                "token takes one of %s, %s.".formatted(String.join(", ", people), String.join(", ", realm.systems()))));
    }
}
