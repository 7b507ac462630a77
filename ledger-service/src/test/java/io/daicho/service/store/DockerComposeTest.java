package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import io.daicho.service.cli.serve.ServeCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.JsonNode;

class DockerComposeTest {
    private static final Path FILE = Path.of("..", "docker-compose.yml");

    private final String text = read();
    private final JsonNode services =
            FactJson.mapper().valueToTree(new Yaml().<Object>load(text)).get("services");

    /** The file with the password put in, as the caller of Docker must give it. */
    private static String read() {
        try {
            return Files.readString(FILE).replaceAll("\\$\\{DAICHO_STORE_PASSWORD:\\?[^}]*}", "secret");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void publishesOnlyOnTheHostsLoopback() {
        assertThat(services.propertyNames()).containsExactlyInAnyOrder("postgres", "axonserver", "ledger");
        assertThat(services.values())
                .flatExtracting(service -> service.path("ports").values())
                .hasSize(2)
                .allSatisfy(port -> assertThat(port.stringValue()).startsWith("127.0.0.1:"));
    }

    @Test
    void setsNothingThatOurConfigurationDoesNotRead() {
        Map<String, Object> environment = environment("ledger");
        Binder binder = binder(environment);
        StoreProperties store = binder.bind("daicho", StoreProperties.class).get();
        AxonServerConfiguration axon =
                binder.bind("axon.axonserver", AxonServerConfiguration.class).get();

        assertThat(environment)
                .containsOnlyKeys(
                        "SPRING_PROFILES_ACTIVE",
                        "AXON_AXONSERVER_SERVERS",
                        "DAICHO_STORE_URL",
                        "DAICHO_STORE_USER",
                        "DAICHO_STORE_PASSWORD");
        assertThat(store.store().url()).isEqualTo("jdbc:postgresql://postgres:5432/daicho");
        assertThat(store.store().user()).isEqualTo(environment("postgres").get("POSTGRES_USER"));
        assertThat(store.store().password())
                .isEqualTo(environment("postgres").get("POSTGRES_PASSWORD"))
                .isEqualTo("secret");
        assertThat(axon.getServers()).isEqualTo("axonserver:8124");
        assertThat(getClass().getResource("/application-" + environment.get("SPRING_PROFILES_ACTIVE") + ".yml"))
                .isNotNull();
    }

    @Test
    void keepsTheDataDirectoryInAVolumeAndListensBeyondTheContainer() {
        String[] call = services.at("/ledger/command")
                .valueStream()
                .map(JsonNode::stringValue)
                .toArray(String[]::new);
        ParseResult serve = new CommandLine(new ServeCommand()).parseArgs(call);

        assertThat(dockerfile()).contains("\"/opt/daicho.jar\", \"serve\"]");
        assertThat(services.at("/ledger/volumes/0").stringValue())
                .isEqualTo("ledger:" + serve.matchedOptionValue("--data", Path.of("data")));
        assertThat(serve.matchedOptionValue("--address", "127.0.0.1")).isEqualTo("0.0.0.0");
        assertThat(serve.hasMatchedOption("--allow-unauthenticated-network")).isTrue();
    }

    private static String dockerfile() {
        try {
            return Files.readString(Path.of("..", "Dockerfile"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void saysThatAxonServerKeepsNoFacts() {
        assertThat(text).contains("axon.axonserver.event-store.enabled=true", "does not start");
    }

    private Map<String, Object> environment(String service) {
        return services.path(service).path("environment").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, variable -> variable.getValue().asString()));
    }

    private static Binder binder(Map<String, Object> environment) {
        StandardEnvironment spring = new StandardEnvironment();
        spring.getPropertySources()
                .forEach(source -> spring.getPropertySources().remove(source.getName()));
        spring.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", environment));
        return Binder.get(spring);
    }
}
