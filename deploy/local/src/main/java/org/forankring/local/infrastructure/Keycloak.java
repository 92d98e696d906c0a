package org.forankring.local.infrastructure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forankring.local.Part;
import org.forankring.local.Port;
import org.forankring.local.Ports;
import org.forankring.local.Probe;
import org.forankring.local.Secrets;
import org.forankring.local.Settings;
import org.forankring.local.process.ChildProcess;
import org.forankring.local.process.LogFile;
import org.forankring.local.process.RecordedProcesses;

/** Keycloak with the example realm; ready when the realm answers. Unpacked and built once per version. */
public final class Keycloak implements Part {
    private static final String ADMINISTRATOR = "admin";

    private final Settings settings;
    private final Secrets secrets;
    private final Part database;
    private final ChildProcess child;
    private final KeycloakDistribution distribution;
    private final Path realm;
    private final Path imported;

    public Keycloak(Settings settings, Secrets secrets, RecordedProcesses recorded, Part database) {
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
        this.child = new ChildProcess(name(), log(), recorded);
        this.realm = settings.project().resolve("deploy/local/realm/forankring-realm.json");
        this.imported = settings.state().resolve("keycloak.realm.json");
        this.distribution = new KeycloakDistribution(
                settings.project().resolve("deploy/local/target/keycloak.zip"),
                settings.state().resolve("keycloak"));
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT);
    }

    @Override
    public List<Part> needs() {
        return List.of(database);
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Path log() {
        return settings.log("keycloak");
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        LogFile.turn(log());
        if (!distribution.isBuilt()) {
            distribution.unpack();
            child.runToEnd(distribution.command("build", "--db=postgres", "--health-enabled=true"), Map.of());
            distribution.markBuilt();
        }
        var importing = distribution.home().resolve("data/import/forankring-realm.json");
        Files.createDirectories(importing.getParent());
        Files.copy(realm, importing, StandardCopyOption.REPLACE_EXISTING);
        if (Files.notExists(imported)) {
            Files.copy(realm, imported);
        }
    }

    /**
     * Whether the realm file has changed since it was imported. Keycloak imports a realm only once; what people
     * changed in it afterwards is theirs.
     */
    public boolean realmIsOutdated() throws IOException {
        return Files.exists(imported) && Files.mismatch(imported, realm) >= 0;
    }

    @Override
    public void start() throws IOException {
        var ports = settings.ports();
        var arguments = new ArrayList<>(List.of("start", "--optimized", "--import-realm", "--cache=local"));
        arguments.addAll(List.of(
                "--hostname=http://localhost:" + ports.number(Port.KEYCLOAK),
                "--http-enabled=true",
                "--http-host=" + Ports.LOOPBACK,
                "--http-port=" + ports.number(Port.KEYCLOAK),
                "--http-management-host=" + Ports.LOOPBACK,
                "--http-management-port=" + ports.number(Port.KEYCLOAK_MANAGEMENT),
                "--db-pool-max-size=20"));
        var environment = new HashMap<>(ofRealm(settings, secrets));
        environment.putAll(Map.of(
                "KC_DB_URL",
                "jdbc:postgresql://" + ports.address(Port.POSTGRES) + "/keycloak",
                "KC_DB_USERNAME",
                "keycloak",
                "KC_DB_PASSWORD",
                secrets.named("keycloak_password"),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.named("keycloak_admin_password")));
        child.start(distribution.command(arguments.toArray(String[]::new)), environment);
    }

    /** What the realm file leaves open. The console is served by the gateway, at its origin. */
    static Map<String, String> ofRealm(Settings settings, Secrets secrets) {
        return Map.of(
                "FORANKRING_EXAMPLE_PASSWORD", secrets.examplePassword(),
                "FORANKRING_CIS_NORDBY_SECRET", secrets.ofClient("cis-nordby"),
                "FORANKRING_CIS_SYDHAVN_SECRET", secrets.ofClient("cis-sydhavn"),
                "FORANKRING_CONSOLE_ORIGIN", settings.gateway());
    }

    /** Not before its own realm is protected, too. */
    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Probe.answers(URI.create(settings.issuer() + "/.well-known/openid-configuration"))
                && new MasterRealm(URI.create(
                                "http://localhost:" + settings.ports().number(Port.KEYCLOAK)))
                        .protect(ADMINISTRATOR, secrets.named("keycloak_admin_password"));
    }

    @Override
    public Optional<ProcessHandle> process() {
        return child.handle();
    }

    @Override
    public void stop() throws InterruptedException {
        child.stop();
    }
}
