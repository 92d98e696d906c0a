package org.forankring.local.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.forankring.local.Part;
import org.forankring.local.Port;
import org.forankring.local.Ports;
import org.forankring.local.Secrets;
import org.forankring.local.Settings;
import org.forankring.local.process.RecordedProcesses;

/** The three services and the gateway, each with the environment it is configured by. */
final class Services {
    private static final List<ServiceDescription> WITH_DATABASE = List.of(
            new ServiceDescription("programme-service", Port.PROGRAMME, 192),
            new ServiceDescription("training-service", Port.TRAINING, 192),
            new ServiceDescription("monitoring-service", Port.MONITORING, 256));
    private static final ServiceDescription GATEWAY = new ServiceDescription("gateway", Port.GATEWAY, 160);

    private final Settings settings;
    private final Secrets secrets;
    private final RecordedProcesses recorded;

    Services(Settings settings, Secrets secrets, RecordedProcesses recorded) {
        this.settings = settings;
        this.secrets = secrets;
        this.recorded = recorded;
    }

    /** The parts; each needs the whole infrastructure, the gateway only the issuer of tokens. */
    List<Part> parts(List<Part> infrastructure, Part issuer) {
        var withDatabase = WITH_DATABASE.stream()
                .map(service -> new ServicePart(settings, service, recorded, infrastructure, environment(service)));
        var gateway = new ServicePart(settings, GATEWAY, recorded, List.of(issuer), gatewayEnvironment());
        return Stream.<Part>concat(withDatabase, Stream.of(gateway)).toList();
    }

    private Map<String, String> environment(ServiceDescription service) {
        var ports = settings.ports();
        var name = service.port().name().toLowerCase(Locale.ROOT);
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", Ports.LOOPBACK),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(ports.number(service.port()))),
                Map.entry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://" + ports.address(Port.POSTGRES) + "/" + name),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", name + "_service"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", secrets.named(name + "_service_password")),
                Map.entry("QUARKUS_FLYWAY_USERNAME", name + "_owner"),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", secrets.named(name + "_owner_password")),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", ports.address(Port.KAFKA)),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer()));
    }

    private Map<String, String> gatewayEnvironment() {
        var ports = settings.ports();
        return Map.of(
                "QUARKUS_HTTP_HOST",
                Ports.LOOPBACK,
                "QUARKUS_HTTP_PORT",
                Integer.toString(ports.number(Port.GATEWAY)),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                settings.issuer(),
                "FORANKRING_ROUTES_PROGRAMME_URL",
                "http://" + ports.address(Port.PROGRAMME),
                "FORANKRING_ROUTES_TRAINING_URL",
                "http://" + ports.address(Port.TRAINING),
                "FORANKRING_ROUTES_MONITORING_URL",
                "http://" + ports.address(Port.MONITORING));
    }
}
